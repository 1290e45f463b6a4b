import { newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import type { CampaignTermsInput, NeedInput } from '../src/graphql/campaign.inputs.js';
import type { CampaignType } from '../src/graphql/campaign.types.js';
import type { PoolingWorld } from './pooling-world.js';

/** When the campaigns of these tests close, unless they say another instant. */
export const usualClosing = '2026-03-15T17:00:00.000Z';

/** Terms that hold for the Missions of region 24: a test states only what matters to it. */
export function someTerms(facts: Partial<CampaignTermsInput> = {}): CampaignTermsInput {
  return {
    family: 'purchasing',
    title: 'Licences bureautiques',
    description: '',
    lines: [
      { label: 'Licence', unit: 'licence', referencePriceCents: 14_200 },
      { label: 'Formation', unit: 'jour', referencePriceCents: null },
    ],
    minimum: { kind: 'members', value: 1 },
    seats: null,
    opensAt: new Date('2026-03-01T00:00:00Z'),
    closesAt: new Date(usualClosing),
    eligibility: { kind: 'regions', regionCodes: ['24'], organisationIds: [], restricted: false },
    ...facts,
  };
}

export const once = () => ({ idempotencyKey: newId() });

export async function draftedCampaign(
  { acts, arml }: PoolingWorld,
  terms: Partial<CampaignTermsInput> = {},
  coordinator: ActingActor = arml,
): Promise<CampaignType> {
  return acts.draft.execute(coordinator, { ...once(), terms: someTerms(terms) });
}

export async function openedCampaign(
  world: PoolingWorld,
  terms: Partial<CampaignTermsInput> = {},
  coordinator: ActingActor = world.arml,
): Promise<CampaignType> {
  const { id } = await draftedCampaign(world, terms, coordinator);
  return world.acts.open.execute(coordinator, { ...once(), campaignId: id });
}

/** The same quantity on each line, at a price. */
export function needsOf({ lines }: CampaignType, firm: number, currentPriceCents: number | null = null): NeedInput[] {
  return lines.map(({ id }) => ({ lineId: id, firm, probable: 1, maximum: firm + 2, currentPriceCents }));
}

export interface Answering {
  readonly firm?: number;
  readonly price?: number | null;
  readonly shares?: boolean;
}

export function joined(
  { acts }: PoolingWorld,
  actor: ActingActor,
  campaign: CampaignType,
  { firm = 10, price = null, shares = true }: Answering = {},
): Promise<CampaignType> {
  const needs = needsOf(campaign, firm, price);
  return acts.join.execute(actor, { ...once(), campaignId: campaign.id, needs, sharesQuantities: shares });
}
