import { Injectable } from '@nestjs/common';
import { DomainError } from '@maillage/platform-kernel';
import type { WriteTransaction } from '@maillage/platform-server';
import type { MemberSituation, Participation, ParticipationChange } from '@maillage/pooling-domain';
import type { LockedCampaign } from './campaign.repository.js';
import { decisionRecord } from './decision.record.js';
import {
  type AnswerRow,
  moveCounters,
  saveAnswer,
  situationOf,
  type SituationRow,
} from './participation.statements.js';

@Injectable()
export class ParticipationRepository {
  /** Where an organisation stands towards a campaign that is locked. */
  async situationOf(
    transaction: WriteTransaction,
    tenantId: string,
    { campaign, counters }: LockedCampaign,
  ): Promise<MemberSituation> {
    const [found] = await transaction.rows<SituationRow>(situationOf, [tenantId, campaign.id]);
    if (found === undefined) throw new DomainError('NOT_FOUND');
    const { answer, ...organisation } = found;
    const participation = answer === null ? null : participationOf(answer, tenantId, campaign.id);
    return { organisation, participation, counters };
  }

  /** Counters first: who finds no seat left writes nothing. */
  async save(transaction: WriteTransaction, { participation, decision, counters }: ParticipationChange): Promise<void> {
    const { id, tenantId, campaignId } = participation;
    const { joined, declared, firm, probable, maximum, lines } = counters;
    const sums = [joined, declared, firm, probable, maximum];
    const moved = await transaction.rows(moveCounters, [campaignId, ...sums, id, tenantId, JSON.stringify(lines)]);
    if (moved.length === 0) throw new DomainError('noSeatLeft');
    await transaction.rows(saveAnswer, [JSON.stringify(participation), decisionRecord(decision)]);
  }
}

function participationOf(
  { coordinatorId: campaignTenantId, declaredAt, joinedAt, answeredAt, ...answer }: AnswerRow,
  tenantId: string,
  campaignId: string,
): Participation {
  return {
    ...{ ...answer, tenantId, campaignId, campaignTenantId },
    declaredAt: declaredAt === null ? null : new Date(declaredAt),
    joinedAt: joinedAt === null ? null : new Date(joinedAt),
    answeredAt: new Date(answeredAt),
  };
}
