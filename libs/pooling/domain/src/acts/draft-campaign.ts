import { type ActStamp, demand } from '@maillage/platform-kernel';
import type { CampaignTerms } from '../campaign-terms.js';
import type { CampaignChange } from '../pooling-campaign.js';
import { termsMustHold } from '../rules/terms-must-hold.rule.js';
import { signedDecision } from './signed-decision.js';
import { tidyTerms } from './tidy-terms.js';

export interface CampaignDraft {
  readonly id: string;
  /** The organisation that will coordinate. */
  readonly tenantId: string;
  readonly terms: CampaignTerms;
}

/**
 * Writes the first version of a campaign. Its decision is an `edit` that comes from nowhere.
 *
 * @param eligible how many active Missions the terms let join, the coordinator not counted
 * @throws DomainError when the terms do not hold
 */
export function draftCampaign(
  { id, tenantId, terms }: CampaignDraft,
  eligible: number,
  stamp: ActStamp,
): CampaignChange {
  demand(termsMustHold(terms, eligible, stamp.at));
  return {
    campaign: { ...tidyTerms(terms), id, tenantId, state: 'draft', outcome: null, extended: false },
    decision: signedDecision({ act: 'edit', from: null, to: 'draft' }, stamp),
  };
}
