import {
  type ActName,
  type Client,
  needsOf,
  openedCampaign,
  someTerms,
  type StoryCampaign,
  type StoryNeed,
  type StoryTerms,
} from '../../src/index.js';

/** Who takes part in these stories, each with a session. */
export interface RefusalCast {
  officer: Client;
  director: Client;
  neighbour: Client;
  /** Director of an active Mission of another region. */
  stranger: Client;
  suspended: Client;
  affiliated: Client;
}

export interface RefusedAct {
  by: Client;
  act: ActName;
  input: object;
  /** The parameters of the refusal, where the row of the table can say them. */
  params?: Record<string, unknown>;
  /** The campaign that must stay as it is; none when the act would make one. */
  campaign: StoryCampaign | null;
}

/** One row of a table of refusals: a sentence, the code, and how the story comes to it. */
export type Refused = readonly [sentence: string, code: string, arrange: (cast: RefusalCast) => Promise<RefusedAct>];

export interface Joining {
  by: Client;
  to: Client;
  terms?: Partial<StoryTerms>;
  needs?: (campaign: StoryCampaign) => StoryNeed[];
  params?: Record<string, unknown>;
}

/** A Mission about to join a campaign that was just opened. */
export async function joining({
  by,
  to,
  terms = {},
  needs,
  params,
}: Joining): Promise<RefusedAct & { campaign: StoryCampaign }> {
  const campaign = await openedCampaign(to, someTerms(terms));
  const asked = needs?.(campaign) ?? needsOf(campaign, 5);
  const input = { campaignId: campaign.id, needs: asked, sharesQuantities: true };
  return { by, act: 'joinCampaign', input, campaign, ...(params === undefined ? {} : { params }) };
}
