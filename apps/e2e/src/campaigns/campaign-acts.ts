import { randomUUID } from 'node:crypto';
import type { Answer, Client } from '../server/signed-in.js';
import { campaignFields, type StoryCampaign } from './story-campaign.js';
import type { StoryTerms } from './story-terms.js';

const inputOf = {
  draftCampaign: 'DraftCampaignInput',
  editCampaign: 'EditCampaignInput',
  openCampaign: 'OpenCampaignInput',
  extendCampaign: 'ExtendCampaignInput',
  closeCampaign: 'CloseCampaignInput',
  abandonCampaign: 'AbandonCampaignInput',
  declareNeeds: 'DeclareNeedsInput',
  joinCampaign: 'JoinCampaignInput',
  withdrawFromCampaign: 'WithdrawInput',
} as const;

export type ActName = keyof typeof inputOf;

export interface Refusal {
  code: string;
  params: Record<string, unknown>;
}

export interface StoryNeed {
  lineId: string;
  firm: number;
  probable: number;
  maximum: number;
  currentPriceCents?: number;
}

/** Asks for an act on a campaign, under a new key unless the input names one. A refusal is in the answer. */
export function askAct(client: Client, act: ActName, input: object): Promise<Answer<{ done: StoryCampaign }>> {
  const document = `mutation Act($input: ${inputOf[act]}!) { done: ${act}(input: $input) { ${campaignFields} } }`;
  return client.ask(document, { input: { idempotencyKey: randomUUID(), ...input } });
}

/** @throws Error when the act is refused: the story needs it done */
export async function doAct(client: Client, act: ActName, input: object): Promise<StoryCampaign> {
  const { done } = answered(await askAct(client, act, input), act);
  return done;
}

/** A campaign drafted and opened by its coordinator. */
export async function openedCampaign(coordinator: Client, terms: StoryTerms): Promise<StoryCampaign> {
  const { id } = await doAct(coordinator, 'draftCampaign', { terms });
  return doAct(coordinator, 'openCampaign', { campaignId: id });
}

/** The same quantity on each line of a campaign, as a Mission declares it. */
export function needsOf({ lines }: StoryCampaign, firm: number, more: Partial<StoryNeed> = {}): StoryNeed[] {
  return lines.map(({ id }) => ({ lineId: id, firm, probable: 0, maximum: firm, ...more }));
}

export function joinCampaign(mission: Client, campaign: StoryCampaign, firm = 10): Promise<StoryCampaign> {
  return doAct(mission, 'joinCampaign', {
    campaignId: campaign.id,
    needs: needsOf(campaign, firm),
    sharesQuantities: true,
  });
}

/** The campaign as the client's organisation sees it now. */
export async function seenCampaign(client: Client, id: string): Promise<StoryCampaign> {
  const document = `query Seen($id: ID!) { campaign(id: $id) { ${campaignFields} } }`;
  const { campaign } = answered(await client.ask<{ campaign: StoryCampaign }>(document, { id }), 'campaign');
  return campaign;
}

/** Why an answer is a refusal, in code and parameters; undefined when it is none. */
export function refusalOf({ errors }: Answer<unknown>): Refusal | undefined {
  const [first] = errors ?? [];
  if (first === undefined) return undefined;
  const params = first.extensions['params'];
  return { code: first.extensions.code, params: isRecord(params) ? params : {} };
}

/** @throws Error that shows the refusal */
export function answered<Data>({ data, errors }: Answer<Data>, what: string): Data {
  if (errors !== undefined || data === undefined || data === null) {
    throw new Error(`${what} was refused: ${JSON.stringify(errors)}`);
  }
  return data;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
