import { type ActStamp, demand, firstRefusal } from '@maillage/platform-kernel';
import type { MemberSituation } from '../member-situation.js';
import { memberVerdict } from '../member-verdict.js';
import type { ParticipationChange } from '../participation.js';
import type { PoolingCampaign } from '../pooling-campaign.js';
import { reasonMustFit } from '../rules/reason-must-fit.rule.js';
import { moveParticipation } from './move-participation.js';

/**
 * A Mission takes its answer back, whether it had joined or only declared needs.
 *
 * @throws DomainError when the needs are not open, or the Mission takes no part
 */
export function withdrawFromCampaign(
  campaign: PoolingCampaign,
  member: MemberSituation,
  stamp: ActStamp,
): ParticipationChange {
  const { participation } = member;
  demand(
    firstRefusal(
      () => memberVerdict('withdraw', campaign, member, stamp.at),
      () => reasonMustFit(stamp.reason),
    ),
  );
  if (participation === null) throw new RangeError('Nothing to withdraw');
  return moveParticipation({ act: 'withdraw', before: participation, after: participation }, stamp);
}
