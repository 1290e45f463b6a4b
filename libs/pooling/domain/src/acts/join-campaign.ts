import { type ActStamp, demand } from '@maillage/platform-kernel';
import type { MemberSituation } from '../member-situation.js';
import { memberVerdict } from '../member-verdict.js';
import type { ParticipationChange } from '../participation.js';
import type { PoolingCampaign } from '../pooling-campaign.js';
import { needsMustHold } from '../rules/needs-must-hold.rule.js';
import { answeredParticipation, type MemberNeeds } from './answered-participation.js';
import { moveParticipation } from './move-participation.js';

/**
 * A Mission joins, with needs that it sends now or declared before.
 *
 * @throws DomainError when the campaign takes no member now, or not that one, or its needs do not hold
 */
export function joinCampaign(
  campaign: PoolingCampaign,
  member: MemberSituation,
  sent: MemberNeeds,
  stamp: ActStamp,
): ParticipationChange {
  demand(memberVerdict('join', campaign, member, stamp.at));
  const after = answeredParticipation(campaign, member, sent, stamp.at);
  demand(needsMustHold(campaign, after.needs));
  return moveParticipation({ act: 'join', before: member.participation, after }, stamp);
}
