import { expect } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { doAct, inSeconds, joinCampaign, needsOf, regionOfOfficer, seenCampaign } from '../../src/index.js';
import { joining, type RefusalCast, type Refused, type RefusedAct } from './refused-act.js';

/** What stands between a Mission and a campaign, whatever it needs. */
export const memberRefusals: readonly Refused[] = [
  ['a Mission for which no seat is left', 'noSeatLeft', lastSeatGone],
  ['a Mission that comes after the deadline', 'deadlinePassed', afterTheDeadline],
  ['a Mission that comes before the opening', 'campaignNotYetOpening', beforeTheOpening],
  ['a Mission that comes after an early closing', 'campaignAlreadyClosed', afterTheClosing],
  ['a Mission that comes to an abandoned campaign', 'campaignAbandoned', afterTheAbandonment],
  ['a Mission outside the eligible', 'notEligible', fromAnotherRegion],
  ['a suspended Mission', 'organisationSuspended', ({ suspended, officer }) => joining({ by: suspended, to: officer })],
  ['a Mission that is not active yet', 'organisationNotActive', notActiveYet],
  ['the coordinator itself', 'coordinatorMayNotJoin', ({ director }) => joining({ by: director, to: director })],
  ['a Mission that has joined already', 'alreadyJoined', joiningTwice],
  ['a Mission that withdraws from what it never joined', 'notJoined', withdrawingNothing],
  ['an ARML that would join', 'FORBIDDEN', anArmlJoining],
];

/** What is wrong with the needs that a Mission sends. */
export const needRefusals: readonly Refused[] = [
  ['a line of another campaign', 'unknownLine', lineOfAnotherCampaign],
  ['no needs at all', 'needsMissing', (cast) => withNeed(cast, { wrong: () => [], params: { line: lineId } })],
  ['needs of nothing', 'needsMissing', (cast) => withNeed(cast, { firm: 0, params: { line: null } })],
  [
    'a maximum below what is firm',
    'maximumBelowFirm',
    (cast) => withNeed(cast, { firm: 8, maximum: 7, params: { line: lineId, firm: 8, maximum: 7 } }),
  ],
  [
    'a negative quantity',
    'quantityNegative',
    (cast) => withNeed(cast, { firm: 8, probable: -1, params: { line: lineId, field: 'probable' } }),
  ],
  [
    'a quantity beyond belief',
    'INVALID_INPUT',
    (cast) => withNeed(cast, { firm: 1_000_001, params: { line: lineId, field: 'firm', max: 1_000_000 } }),
  ],
  [
    'a price beyond belief',
    'INVALID_INPUT',
    (cast) =>
      withNeed(cast, {
        firm: 1,
        currentPriceCents: -1,
        params: { line: lineId, field: 'currentPriceCents', max: 100_000_000 },
      }),
  ],
  ['a line declared twice', 'INVALID_INPUT', lineDeclaredTwice],
];

const lineId: unknown = expect.stringMatching(/^[0-9a-f-]{36}$/);
const instant: unknown = expect.stringMatching(/Z$/);

async function lastSeatGone({ officer, director, neighbour }: RefusalCast): Promise<RefusedAct> {
  const refused = await joining({ by: director, to: officer, terms: { seats: 1 }, params: { seats: 1 } });
  await joinCampaign(neighbour, refused.campaign);
  return refused;
}

/** Also once the clock has closed it: until then it might do so while the story looks. */
async function afterTheDeadline({ officer, director }: RefusalCast): Promise<RefusedAct> {
  const closesAt = inSeconds(4);
  const params = { closesAt, at: instant };
  const refused = await joining({ by: director, to: officer, terms: { closesAt }, params });
  while ((await seenCampaign(officer, refused.campaign.id)).state === 'needsOpen') await sleep(200);
  return refused;
}

function beforeTheOpening({ officer, director }: RefusalCast): Promise<RefusedAct> {
  const opensAt = inSeconds(3600);
  return joining({ by: director, to: officer, terms: { opensAt }, params: { opensAt } });
}

async function afterTheClosing({ officer, director, neighbour }: RefusalCast): Promise<RefusedAct> {
  const refused = await joining({ by: director, to: officer });
  await joinCampaign(neighbour, refused.campaign);
  await doAct(officer, 'closeCampaign', { campaignId: refused.campaign.id });
  return refused;
}

async function afterTheAbandonment({ officer, director }: RefusalCast): Promise<RefusedAct> {
  const refused = await joining({ by: director, to: officer });
  await doAct(officer, 'abandonCampaign', { campaignId: refused.campaign.id, reason: 'Plus de fournisseur.' });
  return refused;
}

function fromAnotherRegion({ officer, stranger }: RefusalCast): Promise<RefusedAct> {
  const eligibility = { kind: 'regions' as const, regionCodes: [regionOfOfficer], restricted: false };
  const params = { eligibility: 'regions', kind: 'localMission' };
  return joining({ by: stranger, to: officer, terms: { eligibility }, params });
}

function notActiveYet({ officer, affiliated }: RefusalCast): Promise<RefusedAct> {
  return joining({ by: affiliated, to: officer, params: { state: 'affiliated' } });
}

async function joiningTwice({ officer, director }: RefusalCast): Promise<RefusedAct> {
  const refused = await joining({ by: director, to: officer });
  await joinCampaign(director, refused.campaign);
  return refused;
}

async function withdrawingNothing({ officer, director }: RefusalCast): Promise<RefusedAct> {
  const { campaign } = await joining({ by: director, to: officer });
  return { by: director, act: 'withdrawFromCampaign', input: { campaignId: campaign.id }, params: {}, campaign };
}

function anArmlJoining({ officer, director }: RefusalCast): Promise<RefusedAct> {
  const params = { reason: 'capabilityMissing', capability: 'joinCampaigns', role: 'regionalOfficer' };
  return joining({ by: officer, to: director, params });
}

async function lineOfAnotherCampaign({ officer, director }: RefusalCast): Promise<RefusedAct> {
  const other = await joining({ by: director, to: officer });
  const needs = () => needsOf(other.campaign, 3);
  return joining({ by: director, to: officer, needs, params: { line: other.campaign.lines[0]?.id } });
}

function lineDeclaredTwice({ officer, director }: RefusalCast): Promise<RefusedAct> {
  const params = { field: 'needs' };
  return joining({
    ...{ by: director, to: officer, params },
    needs: (campaign) => [...needsOf(campaign, 1), ...needsOf(campaign, 2)],
  });
}

interface WrongNeed {
  firm?: number;
  probable?: number;
  maximum?: number;
  currentPriceCents?: number;
  wrong?: () => [];
  params: Record<string, unknown>;
}

function withNeed(
  { officer, director }: RefusalCast,
  { firm = 0, wrong, params, ...more }: WrongNeed,
): Promise<RefusedAct> {
  return joining({ by: director, to: officer, params, needs: wrong ?? ((campaign) => needsOf(campaign, firm, more)) });
}
