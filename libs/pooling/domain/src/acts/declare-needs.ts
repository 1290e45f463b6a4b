import { type ActStamp, demand, firstRefusal } from '@maillage/platform-kernel';
import type { MemberSituation } from '../member-situation.js';
import { memberVerdict } from '../member-verdict.js';
import type { Need, ParticipationChange } from '../participation.js';
import type { PoolingCampaign } from '../pooling-campaign.js';
import { needsMustHold } from '../rules/needs-must-hold.rule.js';
import { answeredParticipation } from './answered-participation.js';
import { moveParticipation } from './move-participation.js';

export interface NeedsDeclaration {
  /** The id of the participation that is made, when there is none yet. */
  readonly participationId: string;
  readonly needs: readonly Need[];
  readonly sharesQuantities: boolean;
}

/**
 * A Mission says what it needs, or changes it. Who had joined stays joined, with the new needs.
 *
 * @throws DomainError when the campaign takes no answer from that Mission now, or the needs do not hold
 */
export function declareNeeds(
  campaign: PoolingCampaign,
  member: MemberSituation,
  declaration: NeedsDeclaration,
  stamp: ActStamp,
): ParticipationChange {
  demand(
    firstRefusal(
      () => memberVerdict('declareNeeds', campaign, member, stamp.at),
      () => needsMustHold(campaign, declaration.needs),
    ),
  );
  const after = answeredParticipation(campaign, member, declaration, stamp.at);
  return moveParticipation({ act: 'declareNeeds', before: member.participation, after }, stamp);
}
