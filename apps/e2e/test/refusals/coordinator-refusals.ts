import {
  type ActName,
  type Client,
  doAct,
  inSeconds,
  joinCampaign,
  openedCampaign,
  someTerms,
  type StoryTerms,
} from '../../src/index.js';
import type { RefusalCast, Refused, RefusedAct } from './refused-act.js';

const reason = 'Un lot est tombé.';

/** What a coordinator may not do with its campaign now, and what nobody else may do with it ever. */
export const coordinatorRefusals: readonly Refused[] = [
  [
    'an extension of a draft',
    'campaignNotOpen',
    ({ officer }) => onDraft(officer, 'extendCampaign', { state: 'draft' }),
  ],
  [
    'an early closing of a draft',
    'campaignNotOpen',
    ({ officer }) => onDraft(officer, 'closeCampaign', { state: 'draft' }),
  ],
  [
    'an edit of what is open',
    'campaignNotDraft',
    ({ officer }) => onOpen(officer, 'editCampaign', { params: { state: 'needsOpen' } }),
  ],
  ['a second opening', 'campaignAlreadyOpen', ({ officer }) => onOpen(officer, 'openCampaign')],
  ['a second extension', 'alreadyExtended', secondExtension],
  ['an extension to an earlier day', 'extensionMustBeLater', earlierExtension],
  [
    'an extension without a reason',
    'reasonMissing',
    ({ officer }) => onOpen(officer, 'extendCampaign', { input: { reason: ' ' } }),
  ],
  [
    'an abandonment without a reason',
    'reasonMissing',
    ({ officer }) => onOpen(officer, 'abandonCampaign', { input: { reason: '\n' } }),
  ],
  ['an early closing below the minimum', 'minimumNotReachedBeforeDeadline', closingTooEarly],
  ['a second closing', 'campaignAlreadyClosed', secondClosing],
  ['an extension of an abandoned campaign', 'campaignAbandoned', extensionOfTheAbandoned],
  ...(
    [
      ['extendCampaign', 'extend'],
      ['closeCampaign', 'closeNeeds'],
      ['abandonCampaign', 'abandon'],
      ['openCampaign', 'openNeeds'],
      ['editCampaign', 'edit'],
    ] as const
  ).map(([asked, act]): Refused => [
    `${asked} by a director, on the campaign of an ARML`,
    'FORBIDDEN',
    (cast) => byAnother(cast, asked, act),
  ]),
];

/** Terms that do not hold, refused when they are drafted. */
export const termsRefusals: readonly Refused[] = [
  ['a blank title', 'titleMissing', (cast) => drafting(cast, { title: '  ' }, {})],
  [
    'a title that never ends',
    'INVALID_INPUT',
    (cast) => drafting(cast, { title: 'é'.repeat(201) }, { field: 'title', max: 200 }),
  ],
  ['a purchase of nothing', 'linesMissing', (cast) => drafting(cast, { lines: [] }, {})],
  ['a closing before the opening', 'closingBeforeOpening', closingBeforeOpening],
  ['a closing in the past', 'closingInPast', closingInPast],
  [
    'a minimum of none',
    'minimumNotPositive',
    (cast) => drafting(cast, { minimum: { kind: 'members', value: 0 } }, { minimum: 0 }),
  ],
  ['a minimum above the seats', 'minimumAboveSeats', minimumAboveSeats],
  ['a minimum above the eligible', 'minimumAboveEligible', minimumAboveEligible],
  ['no seat at all', 'seatsNotPositive', (cast) => drafting(cast, { seats: 0 }, { seats: 0 })],
  ['nobody who may join', 'eligibilityEmpty', nobodyEligible],
];

async function onDraft(officer: Client, act: ActName, params: Record<string, unknown>): Promise<RefusedAct> {
  const campaign = await doAct(officer, 'draftCampaign', { terms: someTerms() });
  return { by: officer, act, input: inputOf(act, campaign.id), params, campaign };
}

async function onOpen(
  officer: Client,
  act: ActName,
  {
    input = {},
    params = {},
    terms = {},
  }: { input?: object; params?: Record<string, unknown>; terms?: Partial<StoryTerms> } = {},
): Promise<RefusedAct & { campaign: { id: string } }> {
  const campaign = await openedCampaign(officer, someTerms(terms));
  return { by: officer, act, input: { ...inputOf(act, campaign.id), ...input }, params, campaign };
}

/** What an act needs beside its campaign. */
function inputOf(act: ActName, campaignId: string): object {
  const more: Partial<Record<ActName, object>> = {
    extendCampaign: { reason, closesAt: inSeconds(30 * 86_400) },
    editCampaign: { terms: someTerms({ title: 'Autre titre' }) },
    abandonCampaign: { reason },
  };
  return { campaignId, ...more[act] };
}

async function secondExtension({ officer }: RefusalCast): Promise<RefusedAct> {
  const closesAt = inSeconds(20 * 86_400);
  const refused = await onOpen(officer, 'extendCampaign', { params: { closesAt } });
  await doAct(officer, 'extendCampaign', { ...refused.input, closesAt });
  return refused;
}

async function earlierExtension({ officer }: RefusalCast): Promise<RefusedAct> {
  const closesAt = inSeconds(86_400);
  const asked = inSeconds(3600);
  const params = { closesAt, asked };
  return onOpen(officer, 'extendCampaign', { terms: { closesAt }, input: { closesAt: asked }, params });
}

async function closingTooEarly({ officer, neighbour }: RefusalCast): Promise<RefusedAct> {
  const terms = someTerms({ minimum: { kind: 'members', value: 3 } });
  const campaign = await openedCampaign(officer, terms);
  await joinCampaign(neighbour, campaign);
  const params = { minimum: 3, members: 1, missing: 2, closesAt: terms.closesAt };
  return { by: officer, act: 'closeCampaign', input: { campaignId: campaign.id }, params, campaign };
}

async function secondClosing({ officer, neighbour }: RefusalCast): Promise<RefusedAct> {
  const campaign = await openedCampaign(officer, someTerms());
  const input = { campaignId: campaign.id };
  await joinCampaign(neighbour, campaign);
  await doAct(officer, 'closeCampaign', input);
  return { by: officer, act: 'closeCampaign', input, params: {}, campaign };
}

async function extensionOfTheAbandoned({ officer }: RefusalCast): Promise<RefusedAct> {
  const refused = await onOpen(officer, 'extendCampaign');
  await doAct(officer, 'abandonCampaign', { campaignId: refused.campaign.id, reason });
  return refused;
}

async function byAnother({ officer, director }: RefusalCast, asked: ActName, act: string): Promise<RefusedAct> {
  const refused = await onOpen(officer, asked);
  return { ...refused, by: director, params: { reason: 'notYourCampaign', act, role: 'director' } };
}

function drafting(
  { officer }: RefusalCast,
  terms: Partial<StoryTerms>,
  params: Record<string, unknown>,
): Promise<RefusedAct> {
  const input = { terms: someTerms(terms) };
  return Promise.resolve({ by: officer, act: 'draftCampaign', input, params, campaign: null });
}

function closingBeforeOpening(cast: RefusalCast): Promise<RefusedAct> {
  const terms = { opensAt: inSeconds(7200), closesAt: inSeconds(3600) };
  return drafting(cast, terms, terms);
}

function closingInPast(cast: RefusalCast): Promise<RefusedAct> {
  const closesAt = inSeconds(-3600);
  return drafting(cast, { opensAt: inSeconds(-7200), closesAt }, { closesAt });
}

function minimumAboveSeats(cast: RefusalCast): Promise<RefusedAct> {
  return drafting(cast, { minimum: { kind: 'members', value: 5 }, seats: 4 }, { minimum: 5, seats: 4 });
}

function minimumAboveEligible(cast: RefusalCast): Promise<RefusedAct> {
  const eligibility = { kind: 'regions' as const, regionCodes: ['06'], restricted: false };
  return drafting(cast, { eligibility, minimum: { kind: 'members', value: 300 } }, { minimum: 300, eligible: 1 });
}

function nobodyEligible(cast: RefusalCast): Promise<RefusedAct> {
  const eligibility = { kind: 'regions' as const, regionCodes: ['99'], restricted: false };
  return drafting(cast, { eligibility }, { eligibility: 'regions' });
}
