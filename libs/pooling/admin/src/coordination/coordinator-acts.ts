import type { CampaignAct, CampaignDetailFragment, RefusalCode } from '../generated/graphql.js';

/** An act refused for one of these belongs to another step of the campaign: there is nothing to unblock. */
const otherStep: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'campaignNotDraft',
  'campaignNotOpen',
  'campaignAlreadyOpen',
  'campaignAlreadyClosed',
  'campaignAbandoned',
]);

/** The acts of the present step, possible or not. */
export function actsOfStep({ acts }: Pick<CampaignDetailFragment, 'acts'>): ReadonlySet<CampaignAct> {
  const present = acts.filter(({ can, code }) => can || (code !== null && !otherStep.has(code)));
  return new Set(present.map(({ act }) => act));
}
