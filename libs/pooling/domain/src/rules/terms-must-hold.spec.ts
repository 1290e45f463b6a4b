import { describe, expect, test } from '@jest/globals';
import { cents } from '@maillage/platform-kernel';
import { refusalOf } from '@maillage/platform-testing';
import { draftCampaign } from '../acts/draft-campaign.js';
import { editCampaign } from '../acts/edit-campaign.js';
import { openCampaign } from '../acts/open-campaign.js';
import { aCampaign, licences } from '../testing/a-campaign.js';
import { aStamp } from '../testing/a-stamp.js';
import { counters } from '../testing/counters.js';

const eligible = 10;
const before = aStamp('2026-01-15T10:00:00Z');
const opensAt = '2026-02-01T08:00:00.000Z';
const invalid = (params: object) => ['INVALID_INPUT', params] as const;

const refusals = [
  ['a blank title', aCampaign().titled(' \n '), 'titleMissing', {}],
  ['a title of 201 characters', aCampaign().titled('x'.repeat(201)), ...invalid({ field: 'title', max: 200 })],
  [
    'a description of 10 001 characters',
    aCampaign().describedAs('x'.repeat(10_001)),
    ...invalid({ field: 'description', max: 10_000 }),
  ],
  [
    'a label of 201 characters',
    aCampaign().withLines({ ...licences, label: 'x'.repeat(201) }),
    ...invalid({ field: 'lines.0.label', max: 200 }),
  ],
  [
    'a unit of 51 characters',
    aCampaign().withLines({ ...licences, unit: 'x'.repeat(51) }),
    ...invalid({ field: 'lines.0.unit', max: 50 }),
  ],
  [
    'a reference price above a million euros',
    aCampaign().withLines({ ...licences, referencePriceCents: cents(100_000_001) }),
    ...invalid({ field: 'lines.0.referencePriceCents', max: 100_000_000 }),
  ],
  ['a purchase without lines', aCampaign().withLines(), 'linesMissing', {}],
  [
    'a minimum by quantity without lines',
    aCampaign().ofFamily('communication').withLines().needing(5, 'quantity'),
    'linesMissing',
    {},
  ],
  [
    'more lines than a screen can show',
    aCampaign().withLines(...Array.from({ length: 51 }, (_, index) => ({ ...licences, id: `line-${index}` }))),
    ...invalid({ field: 'lines', max: 50 }),
  ],
  ['a line without label', aCampaign().withLines({ ...licences, label: ' ' }), ...invalid({ field: 'lines.0.label' })],
  [
    'a line without unit',
    aCampaign().withLines(licences, { ...licences, unit: '' }),
    ...invalid({ field: 'lines.1.unit' }),
  ],
  [
    'a negative reference price',
    aCampaign().withLines({ ...licences, referencePriceCents: cents(-1) }),
    ...invalid({ field: 'lines.0.referencePriceCents', max: 100_000_000 }),
  ],
  [
    'a closing at the opening',
    aCampaign().openingOn(opensAt).closingOn(opensAt),
    'closingBeforeOpening',
    { opensAt, closesAt: opensAt },
  ],
  [
    'a closing at the instant of the act',
    aCampaign().openingOn('2026-01-01T08:00:00Z').closingOn('2026-01-15T10:00:00Z'),
    'closingInPast',
    { closesAt: '2026-01-15T10:00:00.000Z' },
  ],
  ['a minimum of nothing', aCampaign().needing(0), 'minimumNotPositive', { minimum: 0 }],
  ['no seat at all', aCampaign().withSeats(0), 'seatsNotPositive', { seats: 0 }],
  ['fewer seats than the minimum', aCampaign().needing(4).withSeats(3), 'minimumAboveSeats', { minimum: 4, seats: 3 }],
  ['regions without a region', aCampaign().openTo({ kind: 'regions' }), 'eligibilityEmpty', { eligibility: 'regions' }],
  [
    'organisations without an organisation',
    aCampaign().openTo({ kind: 'organisations' }),
    'eligibilityEmpty',
    { eligibility: 'organisations' },
  ],
  ['a minimum above who may join', aCampaign().needing(11), 'minimumAboveEligible', { minimum: 11, eligible: 10 }],
] as const;

const acceptances = [
  ['a title of 200 characters and a blank', aCampaign().titled(`${'x'.repeat(200)} `)],
  [
    'fifty lines',
    aCampaign().withLines(...Array.from({ length: 50 }, (_, index) => ({ ...licences, id: `line-${index}` }))),
  ],
  ['a line that is free', aCampaign().withLines({ ...licences, referencePriceCents: cents(0) })],
  ['a line at a million euros', aCampaign().withLines({ ...licences, referencePriceCents: cents(100_000_000) })],
  ['a single seat for a single member', aCampaign().needing(1).withSeats(1)],
  ['a shared service without lines', aCampaign().ofFamily('thematicFacilitation').withLines()],
  ['as many seats as the minimum', aCampaign().needing(4).withSeats(4)],
  ['a minimum quantity above the seats and above who may join', aCampaign().needing(500, 'quantity').withSeats(3)],
  ['a minimum of everyone who may join', aCampaign().needing(10)],
  ['an opening that has passed', aCampaign().openingOn('2026-01-01T08:00:00Z')],
] as const;

describe('the terms of a campaign', () => {
  test.each(refusals)('%s cannot be drafted, edited or opened', (_case, builder, code, params) => {
    const terms = builder.build();
    const draft = aCampaign().inState('draft').build();

    const drafting = refusalOf(() => draftCampaign({ id: 'new', tenantId: 'arml', terms }, eligible, before));
    const editing = refusalOf(() => editCampaign(draft, { terms, eligible }, before));
    const opening = refusalOf(() => openCampaign({ ...terms, state: 'draft' }, counters({ eligible }), before));

    expect([drafting, editing, opening]).toEqual(Array(3).fill({ code, params }));
  });

  test.each(acceptances)('%s can be drafted', (_case, builder) => {
    const terms = builder.build();

    expect(refusalOf(() => draftCampaign({ id: 'new', tenantId: 'arml', terms }, eligible, before))).toBeNull();
  });

  test('a region without an active Mission is as empty as no region', () => {
    const terms = aCampaign()
      .openTo({ kind: 'regions', regionCodes: ['R9'] })
      .build();

    const refusal = refusalOf(() => draftCampaign({ id: 'new', tenantId: 'arml', terms }, 0, before));

    expect(refusal).toEqual({ code: 'eligibilityEmpty', params: { eligibility: 'regions' } });
  });
});
