import { describe, expect, test } from '@jest/globals';
import { refusalOf } from '@maillage/platform-testing';
import type { Need } from '../participation.js';
import { aCampaign, licences } from '../testing/a-campaign.js';
import { aMember } from '../testing/a-member.js';
import { aNeed } from '../testing/a-need.js';
import { aStamp } from '../testing/a-stamp.js';
import { refusal } from '../testing/refusal.js';
import { declareNeeds } from './declare-needs.js';
import { joinCampaign } from './join-campaign.js';
import { withdrawFromCampaign } from './withdraw-from-campaign.js';

const closesAt = '2026-03-01T17:00:00.000Z';
const stamp = aStamp();
const nothing = { participationId: 'new', needs: null, sharesQuantities: null };
const sending = (needs: readonly Need[], sharesQuantities = false) => ({
  participationId: 'new',
  needs,
  sharesQuantities,
});

describe('answering', () => {
  test('a first declaration makes a participation that counts as declared', () => {
    const { participation, decision, counters } = declareNeeds(
      aCampaign().build(),
      aMember().build(),
      sending([aNeed()], true),
      stamp,
    );

    expect(participation).toEqual({
      id: 'new',
      tenantId: 'mission-val-tournelle',
      campaignId: 'campaign',
      campaignTenantId: 'arml-brelande',
      state: 'declared',
      sharesQuantities: true,
      needs: [aNeed()],
      declaredAt: stamp.at,
      joinedAt: null,
      answeredAt: stamp.at,
    });
    expect(decision).toMatchObject({ act: 'declareNeeds', from: null, to: 'declared' });
    expect(counters).toEqual({ joined: 0, declared: 1, firm: 0, probable: 0, maximum: 0, lines: [] });
  });

  test('a Mission declares and joins in one act', () => {
    const { participation, decision, counters } = joinCampaign(
      aCampaign().build(),
      aMember().build(),
      sending([aNeed()]),
      stamp,
    );

    expect(participation).toMatchObject({ id: 'new', state: 'joined', declaredAt: stamp.at, joinedAt: stamp.at });
    expect(decision).toMatchObject({ act: 'join', from: null, to: 'joined' });
    expect(counters).toMatchObject({ joined: 1, declared: 0, firm: 58, probable: 6, maximum: 70 });
  });

  test('a Mission joins with what it declared before, and keeps its choice to share', () => {
    const member = aMember()
      .having('declared', [aNeed({ firm: 12 })])
      .build();

    const { participation, counters } = joinCampaign(aCampaign().build(), member, nothing, stamp);

    expect(participation).toMatchObject({ id: 'participation', state: 'joined', sharesQuantities: true });
    expect(participation.declaredAt).toEqual(member.participation?.declaredAt);
    expect(counters).toMatchObject({ joined: 1, declared: -1, firm: 12 });
  });

  test('a member that changes its needs stays joined since the same day, and moves the totals by the difference', () => {
    const member = aMember()
      .having('joined', [aNeed({ firm: 58 })])
      .build();

    const { participation, counters } = declareNeeds(
      aCampaign().build(),
      member,
      sending([aNeed({ firm: 40 })]),
      stamp,
    );

    expect(participation).toMatchObject({ state: 'joined', joinedAt: member.participation?.joinedAt });
    expect(participation.answeredAt).toEqual(stamp.at);
    expect(counters).toMatchObject({ joined: 0, declared: 0, firm: -18 });
    expect(counters.lines).toEqual([{ lineId: licences.id, firm: -18, probable: 0, maximum: 0 }]);
  });

  test('a member that withdraws keeps its needs and takes them out of the totals', () => {
    const { participation, decision, counters } = withdrawFromCampaign(
      aCampaign().build(),
      aMember().having('joined').build(),
      aStamp(undefined, { reason: null }),
    );

    expect(participation).toMatchObject({ state: 'withdrawn', joinedAt: null, needs: [aNeed()] });
    expect(decision).toMatchObject({ act: 'withdraw', from: 'joined', to: 'withdrawn', reason: null });
    expect(counters).toMatchObject({ joined: -1, declared: 0, firm: -58, probable: -6, maximum: -70 });
  });

  test('a Mission that withdrew can come back while the needs are open', () => {
    const member = aMember().having('withdrawn').build();

    expect(joinCampaign(aCampaign().build(), member, nothing, stamp).participation.state).toBe('joined');
    expect(declareNeeds(aCampaign().build(), member, sending([aNeed()]), stamp).participation.state).toBe('declared');
  });

  test('a campaign without lines is joined without needs', () => {
    const campaign = aCampaign().ofFamily('communication').withLines().build();

    const { participation } = joinCampaign(campaign, aMember().build(), nothing, stamp);

    expect(participation).toMatchObject({ state: 'joined', needs: [], declaredAt: null });
  });

  test('the last seat is taken, and a member of a full campaign still changes its needs', () => {
    const campaign = aCampaign().withSeats(3).build();
    const third = aMember().amongJoined(2).build();
    const member = aMember().amongJoined(3).having('joined').build();

    expect(refusalOf(() => joinCampaign(campaign, third, sending([aNeed()]), stamp))).toBeNull();
    expect(refusalOf(() => declareNeeds(campaign, member, sending([aNeed()]), stamp))).toBeNull();
  });

  test('a reason too long to read does not go with a withdrawal', () => {
    const wordy = aStamp(undefined, { reason: 'x'.repeat(2001) });

    const answer = refusalOf(() =>
      withdrawFromCampaign(aCampaign().build(), aMember().having('joined').build(), wordy),
    );

    expect(answer).toEqual(refusal('INVALID_INPUT', { field: 'reason', max: 2000 }));
  });

  test('a suspended Mission can still withdraw', () => {
    const member = aMember().having('joined').being({ state: 'suspended' }).build();

    expect(refusalOf(() => withdrawFromCampaign(aCampaign().build(), member, stamp))).toBeNull();
  });
});

describe('when answers are taken', () => {
  const early = '2026-02-01T07:59:59.999Z';
  const moments = [
    [
      'before the opening instant',
      aCampaign(),
      early,
      refusal('campaignNotYetOpening', { opensAt: '2026-02-01T08:00:00.000Z' }),
    ],
    ['at the closing instant', aCampaign(), closesAt, refusal('deadlinePassed', { closesAt, at: closesAt })],
    [
      'late, once the clock has closed',
      aCampaign().inState('needsClosed'),
      closesAt,
      refusal('deadlinePassed', { closesAt, at: closesAt }),
    ],
    ['once closed early', aCampaign().inState('needsClosed'), undefined, refusal('campaignAlreadyClosed')],
    ['in a draft', aCampaign().inState('draft'), undefined, refusal('campaignNotOpen', { state: 'draft' })],
    ['once abandoned', aCampaign().inState('abandoned'), closesAt, refusal('campaignAbandoned')],
  ] as const;

  test.each(moments)('no answer is taken %s', (_case, builder, instant, expected) => {
    const campaign = builder.build();
    const member = aMember().having('declared').build();
    const then = aStamp(instant);

    const refusals = [
      refusalOf(() => declareNeeds(campaign, member, sending([aNeed()]), then)),
      refusalOf(() => joinCampaign(campaign, member, nothing, then)),
      refusalOf(() => withdrawFromCampaign(campaign, member, then)),
    ];

    expect(refusals).toEqual(Array(3).fill(expected));
  });

  test.each(['2026-02-01T08:00:00.000Z', '2026-03-01T16:59:59.999Z'])('an answer is taken at %s', (instant) => {
    const join = () => joinCampaign(aCampaign().build(), aMember().build(), sending([aNeed()]), aStamp(instant));

    expect(refusalOf(join)).toBeNull();
  });
});

describe('who may answer', () => {
  const regions = { kind: 'regions', regionCodes: ['R1'] } as const;
  const named = { kind: 'organisations', organisationIds: ['mission-other'] } as const;
  const kind = 'localMission';
  const refusals = [
    ['the coordinator', aCampaign().ledBy('mission-val-tournelle'), {}, refusal('coordinatorMayNotJoin')],
    ['a suspended Mission', aCampaign(), { state: 'suspended' }, refusal('organisationSuspended')],
    ['a merged Mission', aCampaign(), { state: 'merged' }, refusal('organisationNotActive', { state: 'merged' })],
    [
      'an affiliated Mission',
      aCampaign(),
      { state: 'affiliated' },
      refusal('organisationNotActive', { state: 'affiliated' }),
    ],
    [
      'an ARML',
      aCampaign(),
      { kind: 'regionalAssociation' },
      refusal('notEligible', { eligibility: 'network', kind: 'regionalAssociation' }),
    ],
    [
      'a Mission of another region',
      aCampaign().openTo(regions),
      { regionCodes: ['R2'] },
      refusal('notEligible', { eligibility: 'regions', kind }),
    ],
    [
      'a Mission without region',
      aCampaign().openTo(regions),
      { regionCodes: [] },
      refusal('notEligible', { eligibility: 'regions', kind }),
    ],
    [
      'a Mission that is not named',
      aCampaign().openTo(named),
      {},
      refusal('notEligible', { eligibility: 'organisations', kind }),
    ],
  ] as const;

  test.each(refusals)('%s neither declares nor joins', (_case, builder, organisation, expected) => {
    const campaign = builder.build();
    const member = aMember().being(organisation).build();

    const declaring = refusalOf(() => declareNeeds(campaign, member, sending([aNeed()]), stamp));
    const joining = refusalOf(() => joinCampaign(campaign, member, sending([aNeed()]), stamp));

    expect([declaring, joining]).toEqual(Array(2).fill(expected));
  });

  test.each([regions, { kind: 'organisations', organisationIds: ['mission-val-tournelle'] } as const])(
    'a Mission that the eligibility names joins: %j',
    (eligibility) => {
      const campaign = aCampaign().openTo(eligibility).build();

      expect(refusalOf(() => joinCampaign(campaign, aMember().build(), sending([aNeed()]), stamp))).toBeNull();
    },
  );

  test('nobody joins a full campaign, nor joins twice', () => {
    const campaign = aCampaign().withSeats(3).build();
    const late = aMember().amongJoined(3).build();
    const member = aMember().amongJoined(3).having('joined').build();

    expect(refusalOf(() => joinCampaign(campaign, late, sending([aNeed()]), stamp))).toEqual(
      refusal('noSeatLeft', { seats: 3 }),
    );
    expect(refusalOf(() => joinCampaign(campaign, member, nothing, stamp))).toEqual(refusal('alreadyJoined'));
  });
});
