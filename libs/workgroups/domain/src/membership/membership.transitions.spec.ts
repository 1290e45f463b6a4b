import { describe, expect, test } from '@jest/globals';
import { statesReachableFrom } from '@maillage/platform-kernel';
import { agreedWays, refusalOf } from '@maillage/platform-testing';
import type { JoiningMode } from '../group/group-vocabulary.js';
import { aGroup, aSituation, someTerms } from '../testing/a-group.js';
import { signedAt } from '../testing/a-stamp.js';
import { type MembershipAct, membershipActs, type MembershipState, membershipStates } from './membership-vocabulary.js';
import type { MembershipSituation } from './membership-verdict.js';
import { membershipTransitions } from './membership.transitions.js';
import { moveMembership } from './move-membership.js';

const coming = 'join>member ask>asked invite>invited';
const inside =
  'withdrawRequest acceptInvitation declineInvitation changePerson leave cancelInvitation accept refuse remove';

const pairs = agreedWays(membershipStates, membershipActs, {
  none: `${coming}; !membershipNotThereYet: ${inside}`,
  invited: `acceptInvitation>member declineInvitation>declined cancelInvitation>left
    !membershipPastThis: join ask invite; !membershipNotThereYet: withdrawRequest changePerson leave accept refuse remove`,
  asked: `withdrawRequest>left accept>member refuse>refused
    !membershipPastThis: join ask invite acceptInvitation declineInvitation cancelInvitation
    !membershipNotThereYet: changePerson leave remove`,
  member: `changePerson>member leave>left remove>left
    !membershipPastThis: join ask invite withdrawRequest acceptInvitation declineInvitation cancelInvitation accept refuse`,
  declined: `${coming}; !membershipPastThis: ${inside}`,
  refused: `${coming}; !membershipPastThis: ${inside}`,
  left: `${coming}; !membershipPastThis: ${inside}`,
});

const modeFor = (act: MembershipAct): JoiningMode => (act === 'ask' ? 'onRequest' : 'open');
const sent = { personId: 'officer', isOfOrganisation: true };

function moved(act: MembershipAct, given: Partial<MembershipSituation>, joining: JoiningMode = modeFor(act)) {
  const group = aGroup({ state: 'active', terms: someTerms({ joining }) });
  return moveMembership(group, aSituation(given), { act, person: sent }, signedAt());
}

describe('the place of an organisation in a group', () => {
  test.each(pairs)('from %s, %s gives %s', (state, act, outcome) => {
    let reached: MembershipState | undefined;

    const refusal = refusalOf(() => (reached = moved(act, { state }).state));

    expect(refusal?.code ?? reached).toBe(outcome);
  });

  test('every state can be reached from outside', () => {
    const reached = statesReachableFrom<MembershipState, MembershipAct>(membershipTransitions, 'none');

    expect([...reached].sort()).toEqual([...membershipStates].sort());
  });

  test.each([
    ['join', 'open', undefined],
    ['join', 'onRequest', 'joiningNotOpen'],
    ['join', 'byInvitation', 'joiningByInvitation'],
    ['ask', 'open', 'joiningIsOpen'],
    ['ask', 'onRequest', undefined],
    ['ask', 'byInvitation', 'joiningByInvitation'],
    ['invite', 'open', undefined],
    ['invite', 'byInvitation', undefined],
  ] as const)('%s, where one joins %s, answers %s', (act, joining, code) => {
    expect(refusalOf(() => moved(act, {}, joining))?.code).toBe(code);
  });

  test.each([
    ['the sponsor', { organisationId: 'region' }, 'sponsorMayNotJoin'],
    ['the Mission of the lead', { organisationId: 'leading' }, 'leadAlreadyIn'],
    ['a suspended Mission', { organisationState: 'suspended' }, 'memberNotActive'],
    ['a Mission when all seats are taken', { left: seatsLeft(0, null) }, 'groupFull'],
    ['a Mission when its region is full', { left: seatsLeft(3, 0) }, 'regionFull'],
    [
      'a Mission whose region has no seats',
      { left: { ...seatsLeft(3, null), regionHasSeats: false } },
      'regionWithoutSeats',
    ],
    ['a Mission for which one seat is left', { left: seatsLeft(1, 1) }, undefined],
  ] as const)('%s joins: %s', (_, given, code) => {
    expect(refusalOf(() => moved('join', given))?.code).toBe(code);
  });

  test('nobody is invited who does not see the group', () => {
    expect(refusalOf(() => moved('invite', { isInBand: false }))).toEqual({
      ...{ code: 'INVALID_INPUT', params: { field: 'organisationId', reason: 'outsideBand' } },
    });
  });

  test('nobody enters a group that rests, and whoever is in may leave it', () => {
    const group = aGroup({ state: 'paused' });
    const act = (name: MembershipAct, state: MembershipState) =>
      refusalOf(() => moveMembership(group, aSituation({ state }), { act: name, person: sent }, signedAt()))?.code;

    expect([act('join', 'none'), act('accept', 'asked'), act('leave', 'member')]).toEqual([
      'groupNotActive',
      'groupNotActive',
      undefined,
    ]);
  });

  test('the Mission whose director leads enters no more, and what it had begun can end', () => {
    const organisationId = 'leading';
    const codeOf = (act: MembershipAct, state: MembershipState) =>
      refusalOf(() => moved(act, { organisationId, state }))?.code;

    expect([codeOf('accept', 'asked'), codeOf('acceptInvitation', 'invited')]).toEqual(Array(2).fill('leadAlreadyIn'));
    expect([
      ...[codeOf('withdrawRequest', 'asked'), codeOf('refuse', 'asked'), codeOf('cancelInvitation', 'invited')],
      ...[codeOf('leave', 'member'), codeOf('remove', 'member')],
    ]).toEqual(Array(5).fill(undefined));
  });

  test('entering takes a seat, leaving gives it back, changing the person does neither', () => {
    expect(moved('join', {}).seats).toBe(1);
    expect(moved('leave', { state: 'member' }).seats).toBe(-1);
    expect(moved('changePerson', { state: 'member' }).seats).toBe(0);
    expect(moved('ask', {}).seats).toBe(0);
  });

  test('whoever enters is somebody of the organisation', () => {
    const stranger = { personId: 'other', isOfOrganisation: false };
    const joining = () => moveMembership(aGroup(), aSituation(), { act: 'join', person: stranger }, signedAt());

    expect(refusalOf(joining)?.code).toBe('personNotOfOrganisation');
  });

  test.each(['refuse', 'remove'] as const)('%s says why', (act) => {
    const state = act === 'refuse' ? 'asked' : 'member';
    const acting = () =>
      moveMembership(aGroup(), aSituation({ state }), { act, person: sent }, signedAt('2026-12-01T09:00:00Z', ''));

    expect(refusalOf(acting)?.code).toBe('motiveMissing');
  });
});

function seatsLeft(all: number | null, region: number | null) {
  return { all, region, regionHasSeats: true };
}
