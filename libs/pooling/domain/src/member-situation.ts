import type { CampaignCounters } from './campaign-counters.js';
import type { CandidateOrganisation } from './candidate-organisation.js';
import type { Participation } from './participation.js';

/** Where an organisation stands towards one campaign, read under the same lock as the act that follows. */
export interface MemberSituation {
  readonly organisation: CandidateOrganisation;
  readonly participation: Participation | null;
  readonly counters: Pick<CampaignCounters, 'joined'>;
}
