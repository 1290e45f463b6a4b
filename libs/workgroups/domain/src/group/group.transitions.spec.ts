import { describe, expect, test } from '@jest/globals';
import { statesReachableFrom, terminalStates } from '@maillage/platform-kernel';
import { agreedWays, refusalOf } from '@maillage/platform-testing';
import { aGroup, someTerms } from '../testing/a-group.js';
import { signedAt } from '../testing/a-stamp.js';
import { designateLead } from './designate-lead.js';
import { type GroupAct, groupActs, type GroupState, groupStates } from './group-vocabulary.js';
import { groupTransitions } from './group.transitions.js';
import { closeGroup, editGroup, moveGroup } from './move-group.js';
import { noSeatsTaken } from './terms-must-hold.rule.js';
import type { Workgroup } from './workgroup.js';

const kept = 'edit callVolunteers endCallForVolunteers designateLead endLead';
const staying = (state: GroupState) => kept.replaceAll(/\w+/g, `$&>${state}`);

const pairs = agreedWays(groupStates, groupActs, {
  proposed: `${staying('proposed')} start>active close>closed; !groupNotThereYet: pause resume`,
  active: `${staying('active')} pause>paused close>closed; !groupPastThis: start; !groupNotThereYet: resume`,
  paused: `${staying('paused')} resume>active close>closed; !groupPastThis: start pause`,
  closed: `!groupEnded: ${groupActs.join(' ')}`,
});

const director = { personId: 'director', organisationId: 'leading', isDirector: true, isInBand: true };
const context = { sponsor: 'regionalAssociation', taken: noSeatsTaken } as const;

function moved(group: Workgroup, act: GroupAct): GroupState {
  const stamp = signedAt();
  if (act === 'edit') return editGroup(group, group.terms, stamp, context).group.state;
  if (act === 'designateLead') return designateLead(group, { ...director, until: '2027-08-31' }, stamp).group.state;
  if (act === 'close') return closeGroup(group, 'Trois livrables', stamp).group.state;
  return moveGroup({ ...group, callsVolunteers: act === 'endCallForVolunteers' }, act, stamp).group.state;
}

describe('the states of a group', () => {
  test.each(pairs)('from %s, %s gives %s', (state, act, outcome) => {
    let reached: GroupState | undefined;

    const refusal = refusalOf(() => (reached = moved(aGroup({ state }), act)));

    expect(refusal?.code ?? reached).toBe(outcome);
  });

  test('every state can be reached from the proposal, and the closing ends it', () => {
    const reached = statesReachableFrom<GroupState, GroupAct>(groupTransitions, 'proposed');

    expect([...reached].sort()).toEqual([...groupStates].sort());
    expect(terminalStates<GroupState, GroupAct>(groupTransitions)).toEqual(['closed']);
  });
});

describe('a group', () => {
  test('starts with a lead and a letter that says what for', () => {
    const start = (given: Partial<Workgroup>) => refusalOf(() => moveGroup(aGroup(given), 'start', signedAt()))?.code;
    const empty = someTerms({ letter: { purpose: ' ', deliverables: ['Un guide'], means: '' } });
    const idle = someTerms({ letter: { purpose: 'Partager', deliverables: [], means: '' } });

    expect([start({ lead: null }), start({ terms: empty }), start({ terms: idle })]).toEqual([
      'leadMissing',
      'letterIncomplete',
      'letterIncomplete',
    ]);
  });

  test('rests, or loses its lead, for a reason', () => {
    const silently = signedAt('2026-12-01T09:00:00Z', ' ');

    expect(refusalOf(() => moveGroup(aGroup({ state: 'active' }), 'pause', silently))?.code).toBe('motiveMissing');
    expect(refusalOf(() => moveGroup(aGroup(), 'endLead', silently))?.code).toBe('motiveMissing');
  });

  test('is closed with a report, and nobody leads it any more', () => {
    const closed = closeGroup(aGroup({ state: 'active' }), '  Trois livrables ', signedAt()).group;

    expect(closed).toMatchObject({ state: 'closed', report: 'Trois livrables', lead: null });
    expect(refusalOf(() => closeGroup(aGroup(), '  ', signedAt()))?.params).toMatchObject({ field: 'report' });
  });

  test.each([
    [{ isDirector: false }, '2027-08-31', 'leadNotDirector'],
    [{ isInBand: false }, '2027-08-31', 'leadOutsideBand'],
    [{}, '2026-12-01', 'leadTermInPast'],
    [{}, '2031-12-02', 'leadTermTooLong'],
    [{}, '2031-12-01', undefined],
    [{}, '2027-02-30', 'INVALID_INPUT'],
  ] as const)('with a candidate of whom %j, until %s, answers %s', (fact, until, code) => {
    const designating = () => designateLead(aGroup({ lead: null }), { ...director, ...fact, until }, signedAt());

    expect(refusalOf(designating)?.code).toBe(code);
  });

  test('has a lead for a term, and the call for volunteers ends', () => {
    const group = aGroup({ lead: null, callsVolunteers: true });

    const { group: led } = designateLead(group, { ...director, until: '2028-06-30' }, signedAt());

    expect(led).toMatchObject({ lead: { personId: 'director', until: '2028-06-30' }, callsVolunteers: false });
  });
});

describe('the terms of a group', () => {
  test.each([
    ['a title of nothing', { title: '  ' }, 'INVALID_INPUT'],
    ['an end before the start', { endsOn: '2026-08-31' }, 'INVALID_INPUT'],
    ['a day that does not exist', { startsOn: '2026-02-30' }, 'INVALID_INPUT'],
    ['the same region twice', { regionSeats: [regionOf('24', 2), regionOf('24', 3)] }, 'INVALID_INPUT'],
    ['no seat at all', { seats: 0 }, 'INVALID_INPUT'],
    ['fewer seats than members', { seats: 2 }, 'seatsBelowMembers'],
    ['fewer seats of a region than its members', { regionSeats: [regionOf('24', 1)] }, 'seatsBelowMembers'],
    ['as many seats as members', { seats: 3, regionSeats: [regionOf('24', 2)] }, undefined],
  ] as const)('%s', (_, given, code) => {
    const taken = { all: 3, byRegion: [{ regionCode: '24', taken: 2 }] };
    const editing = () => editGroup(aGroup(), someTerms(given), signedAt(), { ...context, taken });

    expect(refusalOf(editing)?.code).toBe(code);
  });

  test('of the union are for the whole network', () => {
    const editing = () => editGroup(aGroup(), someTerms(), signedAt(), { ...context, sponsor: 'nationalUnion' });

    expect(refusalOf(editing)?.code).toBe('bandNotOfUnion');
  });
});

function regionOf(regionCode: string, seats: number) {
  return { regionCode, seats };
}
