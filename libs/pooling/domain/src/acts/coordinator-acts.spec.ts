import { describe, expect, test } from '@jest/globals';
import { refusalOf } from '@maillage/platform-testing';
import { anyone, aCampaign, licences } from '../testing/a-campaign.js';
import { aStamp } from '../testing/a-stamp.js';
import { counters } from '../testing/counters.js';
import { refusal } from '../testing/refusal.js';
import { abandonCampaign } from './abandon-campaign.js';
import { closeCampaignOnTime } from './close-campaign-on-time.js';
import { closeCampaign } from './close-campaign.js';
import { draftCampaign } from './draft-campaign.js';
import { editCampaign } from './edit-campaign.js';
import { extendCampaign } from './extend-campaign.js';
import { openCampaign } from './open-campaign.js';

const closesAt = '2026-03-01T17:00:00.000Z';
const justBefore = aStamp('2026-03-01T16:59:59.999Z');
const atClosing = aStamp(closesAt);
const later = new Date('2026-03-15T17:00:00Z');

describe('drafting and editing', () => {
  test('a draft takes its terms and its coordinator, and is signed', () => {
    const terms = aCampaign().titled('  Véhicules partagés ').build();

    const { campaign, decision } = draftCampaign({ id: 'new', tenantId: 'mission', terms }, 10, aStamp());

    expect(campaign).toMatchObject({ id: 'new', tenantId: 'mission', state: 'draft', title: 'Véhicules partagés' });
    expect(campaign).toMatchObject({ outcome: null, extended: false });
    expect(decision).toEqual({
      id: 'decision',
      act: 'edit',
      from: null,
      to: 'draft',
      actor: aStamp().actor,
      at: aStamp().at,
      reason: 'Voté en bureau',
    });
  });

  test('blanks around the texts are not kept', () => {
    const terms = aCampaign()
      .describedAs(' Un prix cadre. ')
      .withLines({ ...licences, label: ' Licences ', unit: ' poste ' })
      .build();

    const { campaign } = draftCampaign({ id: 'new', tenantId: 'mission', terms }, 10, aStamp());

    expect(campaign).toMatchObject({ description: 'Un prix cadre.', lines: [licences] });
  });

  test('the lists that an eligibility does not read are not kept', () => {
    const terms = aCampaign()
      .openTo({ regionCodes: ['R1'], organisationIds: ['mission'] })
      .build();

    const { campaign } = draftCampaign({ id: 'new', tenantId: 'mission', terms }, 10, aStamp());

    expect(campaign.eligibility).toEqual(anyone);
  });

  test('an edited draft has the new terms and stays who it was', () => {
    const draft = aCampaign().inState('draft').build();
    const terms = { ...aCampaign().titled('Casques').needing(3).build(), id: 'other', tenantId: 'other' };

    const { campaign, decision } = editCampaign(draft, { terms, eligible: 10 }, aStamp());

    expect(campaign).toEqual({ ...draft, title: 'Casques', minimum: { kind: 'members', value: 3 } });
    expect(decision).toMatchObject({ act: 'edit', from: 'draft', to: 'draft' });
  });
});

describe('opening and extending', () => {
  test('a draft can be opened ahead of its opening instant', () => {
    const draft = aCampaign().inState('draft').build();

    const { campaign } = openCampaign(draft, counters(), aStamp('2026-01-15T10:00:00Z'));

    expect(campaign.state).toBe('needsOpen');
  });

  test('the network can have shrunk between the draft and the opening', () => {
    const draft = aCampaign().inState('draft').needing(4).build();

    const answer = refusalOf(() => openCampaign(draft, counters({ eligible: 3 }), aStamp()));

    expect(answer).toEqual(refusal('minimumAboveEligible', { minimum: 4, eligible: 3 }));
  });

  test('open needs are extended once, with a reason', () => {
    const { campaign, decision } = extendCampaign(
      aCampaign().build(),
      { closesAt: later, counters: counters() },
      justBefore,
    );

    expect(campaign).toMatchObject({ state: 'needsOpen', closesAt: later, extended: true });
    expect(decision).toMatchObject({ act: 'extend', from: 'needsOpen', to: 'needsOpen', reason: 'Voté en bureau' });
  });

  const refusals = [
    ['twice', aCampaign().extended(), justBefore, refusal('alreadyExtended', { closesAt })],
    ['after the deadline', aCampaign(), atClosing, refusal('deadlinePassed', { closesAt, at: closesAt })],
    ['without a reason', aCampaign(), aStamp(undefined, { reason: ' ' }), refusal('reasonMissing')],
    [
      'with a reason too long to read',
      aCampaign(),
      aStamp(undefined, { reason: 'x'.repeat(2001) }),
      refusal('INVALID_INPUT', { field: 'reason', max: 2000 }),
    ],
    ['as a draft', aCampaign().inState('draft'), justBefore, refusal('campaignNotOpen', { state: 'draft' })],
  ] as const;

  test.each(refusals)('a campaign is not extended %s', (_case, builder, stamp, expected) => {
    const answer = refusalOf(() => extendCampaign(builder.build(), { closesAt: later, counters: counters() }, stamp));

    expect(answer).toEqual(expected);
  });

  test('an extension to the same instant is none', () => {
    const asked = { closesAt: new Date(closesAt), counters: counters() };

    const answer = refusalOf(() => extendCampaign(aCampaign().build(), asked, justBefore));

    expect(answer).toEqual(refusal('extensionMustBeLater', { closesAt, asked: closesAt }));
  });
});

describe('closing', () => {
  const outcomes = [
    ['one member short', aCampaign().needing(3), { joined: 2 }, 'minimumMissed'],
    ['the last member in', aCampaign().needing(3), { joined: 3 }, 'minimumReached'],
    ['one unit short', aCampaign().needing(500, 'quantity'), { joined: 9, firm: 499 }, 'minimumMissed'],
    ['the last unit in', aCampaign().needing(500, 'quantity'), { joined: 9, firm: 500 }, 'minimumReached'],
  ] as const;

  test.each(outcomes)('at the deadline with %s', (_case, builder, sums, outcome) => {
    const byHand = closeCampaign(builder.build(), counters(sums), atClosing);
    const byClock = closeCampaignOnTime(builder.build(), counters(sums), atClosing);

    expect(byHand.campaign).toMatchObject({ state: 'needsClosed', outcome });
    expect(byClock).toEqual(byHand);
  });

  test('the coordinator closes early what has reached its minimum', () => {
    const { campaign, decision } = closeCampaign(aCampaign().build(), counters({ joined: 2 }), aStamp());

    expect(campaign).toMatchObject({ state: 'needsClosed', outcome: 'minimumReached' });
    expect(decision).toMatchObject({ act: 'closeNeeds', from: 'needsOpen', to: 'needsClosed' });
  });

  const refusals = [
    ['by members', aCampaign().needing(12), { joined: 9 }, { minimum: 12, members: 9, missing: 3 }],
    [
      'by quantity',
      aCampaign().needing(500, 'quantity'),
      { joined: 9, firm: 398 },
      { minimum: 500, quantity: 398, missing: 102 },
    ],
    [
      'by quantity, without telling the figure of a single member',
      aCampaign().needing(500, 'quantity'),
      { joined: 1, firm: 58 },
      { minimum: 500, quantity: null, missing: null },
    ],
  ] as const;

  test.each(refusals)('the coordinator does not close early below the minimum %s', (_case, builder, sums, params) => {
    const answer = refusalOf(() => closeCampaign(builder.build(), counters(sums), justBefore));

    expect(answer).toEqual(refusal('minimumNotReachedBeforeDeadline', { ...params, closesAt }));
  });

  test('a reason is not asked for, and one too long to read is refused', () => {
    const close = (reason: string | null) => () =>
      closeCampaign(aCampaign().build(), counters({ joined: 2 }), aStamp(undefined, { reason }));

    expect(refusalOf(close(null))).toBeNull();
    expect(refusalOf(close('x'.repeat(2001)))).toEqual(refusal('INVALID_INPUT', { field: 'reason', max: 2000 }));
  });

  const nothingToClose = [
    ['before the deadline, also with the minimum reached', aCampaign(), justBefore],
    ['after an extension that it did not know of', aCampaign().extended().closingOn('2026-03-15T17:00:00Z'), atClosing],
    ['a second time', aCampaign().inState('needsClosed', 'minimumReached'), atClosing],
    ['after an abandonment', aCampaign().inState('abandoned'), atClosing],
    ['a draft', aCampaign().inState('draft'), atClosing],
  ] as const;

  test.each(nothingToClose)('the clock closes nothing %s', (_case, builder, stamp) => {
    expect(closeCampaignOnTime(builder.build(), counters({ joined: 2 }), stamp)).toBeNull();
  });
});

describe('abandoning', () => {
  const abandonable = [
    ['a draft, whatever its dates', aCampaign().inState('draft'), atClosing],
    ['open needs before the deadline', aCampaign(), justBefore],
  ] as const;

  test.each(abandonable)('%s, with a reason', (_case, builder, stamp) => {
    const { campaign, decision } = abandonCampaign(builder.build(), counters(), stamp);

    expect(campaign).toMatchObject({ state: 'abandoned', outcome: null });
    expect(decision).toMatchObject({ act: 'abandon', to: 'abandoned', reason: 'Voté en bureau' });
  });

  const refusals = [
    ['without a reason', aCampaign(), aStamp(undefined, { reason: null }), refusal('reasonMissing')],
    [
      'past its deadline, closed by the clock or not',
      aCampaign(),
      atClosing,
      refusal('deadlinePassed', { closesAt, at: closesAt }),
    ],
    ['once closed', aCampaign().inState('needsClosed'), justBefore, refusal('campaignAlreadyClosed')],
    ['twice', aCampaign().inState('abandoned'), justBefore, refusal('campaignAbandoned')],
  ] as const;

  test.each(refusals)('a campaign is not abandoned %s', (_case, builder, stamp, expected) => {
    const answer = refusalOf(() => abandonCampaign(builder.build(), counters(), stamp));

    expect(answer).toEqual(expected);
  });
});

test('an act leaves the campaign that it was given as it was', () => {
  const campaign = aCampaign().withLines(licences).build();
  const copy = structuredClone(campaign);

  closeCampaign(campaign, counters({ joined: 2 }), aStamp());

  expect(campaign).toEqual(copy);
});
