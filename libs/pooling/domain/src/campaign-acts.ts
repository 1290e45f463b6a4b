import type { CampaignCounters } from './campaign-counters.js';
import {
  coordinatorActNames,
  memberActNames,
  type CampaignAct,
  type CoordinatorAct,
  type MemberAct,
} from './campaign-vocabulary.js';
import { coordinatorVerdict } from './coordinator-verdict.js';
import type { MemberSituation } from './member-situation.js';
import { memberVerdict } from './member-verdict.js';
import type { PoolingCampaign } from './pooling-campaign.js';
import type { PoolingVerdict } from './pooling-refusal.js';

export interface ActVerdict<Act extends CampaignAct = CampaignAct> {
  readonly act: Act;
  readonly verdict: PoolingVerdict;
}

/** What the coordinator can do now, and why not the rest. Permissions are another question. */
export function coordinatorActs(
  campaign: PoolingCampaign,
  counters: CampaignCounters,
  at: Date,
): readonly ActVerdict<CoordinatorAct>[] {
  return coordinatorActNames.map((act) => ({ act, verdict: coordinatorVerdict(act, campaign, counters, at) }));
}

/** What one organisation can do now in a campaign led by another, and why not the rest. */
export function memberActs(
  campaign: PoolingCampaign,
  member: MemberSituation,
  at: Date,
): readonly ActVerdict<MemberAct>[] {
  return memberActNames.map((act) => ({ act, verdict: memberVerdict(act, campaign, member, at) }));
}
