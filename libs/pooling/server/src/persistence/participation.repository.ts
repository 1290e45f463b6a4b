import { Injectable } from '@nestjs/common';
import { cents, DomainError } from '@maillage/platform-kernel';
import type { WriteTransaction } from '@maillage/platform-server';
import type {
  CandidateOrganisation,
  CounterChange,
  MemberSituation,
  Need,
  Participation,
  ParticipationChange,
} from '@maillage/pooling-domain';
import type { LockedCampaign } from './campaign.repository.js';
import { decisionRecord, ParticipationDecisionSchema } from './decision.schema.js';
import { NeedSchema, PaidPriceSchema, type ParticipationRecord, ParticipationSchema } from './participation.schema.js';

const candidate = {
  name: 'pooling.candidate',
  text: `select id, kind, state, region_codes as "regionCodes" from network.organisation_card where id = $1`,
};
const moveCounter = {
  name: 'pooling.counter.move',
  text: `update pooling.campaign_counter set joined = joined + $2, declared = declared + $3,
      firm = firm + $4, probable = probable + $5, maximum = maximum + $6
    where campaign_id = $1 and (seats is null or joined + $2 <= seats or $2 <= 0) returning campaign_id`,
};
const moveLineCounters = {
  name: 'pooling.lineCounter.move',
  text: `update pooling.campaign_line_counter counter
    set firm = counter.firm + moved.firm, probable = counter.probable + moved.probable, maximum = counter.maximum + moved.maximum
    from unnest($1::uuid[], $2::bigint[], $3::bigint[], $4::bigint[]) as moved (line_id, firm, probable, maximum)
    where counter.line_id = moved.line_id`,
};

@Injectable()
export class ParticipationRepository {
  /** Where an organisation stands towards a campaign that is locked. */
  async situationOf(
    transaction: WriteTransaction,
    tenantId: string,
    { campaign, counters }: LockedCampaign,
  ): Promise<MemberSituation> {
    const [organisation] = await transaction.rows<CandidateOrganisation>(candidate, [tenantId]);
    if (organisation === undefined) throw new DomainError('NOT_FOUND');
    const record = await transaction.entities.findOneBy(ParticipationSchema, { tenantId, campaignId: campaign.id });
    const participation = record === null ? null : await this.withNeeds(transaction, record);
    return { organisation, participation, counters };
  }

  async save(transaction: WriteTransaction, change: ParticipationChange, isNew: boolean): Promise<void> {
    const { participation, decision, counters } = change;
    const { id, tenantId, ...columns } = recordOf(participation);
    if (isNew) await transaction.entities.insert(ParticipationSchema, { id, tenantId, ...columns });
    else await transaction.entities.update(ParticipationSchema, { id, tenantId }, columns);
    await this.replaceNeeds(transaction, participation);
    await transaction.entities.insert(ParticipationDecisionSchema, {
      ...decisionRecord(decision),
      participationId: id,
      coordinatorId: participation.campaignTenantId,
    });
    await this.moveCounters(transaction, participation.campaignId, counters);
  }

  private async replaceNeeds(transaction: WriteTransaction, participation: Participation): Promise<void> {
    const { id, tenantId, campaignId, needs, campaignTenantId, sharesQuantities } = participation;
    const ofThis = { participationId: id, tenantId };
    await transaction.entities.delete(NeedSchema, ofThis);
    await transaction.entities.insert(
      NeedSchema,
      needs.map(({ lineId, firm, probable, maximum }) => ({
        ...{ ...ofThis, lineId, firm, probable, maximum },
        campaignId,
        coordinatorId: campaignTenantId,
        shared: sharesQuantities,
      })),
    );
    await transaction.entities.insert(
      PaidPriceSchema,
      needs.flatMap(({ lineId, currentPriceCents }) =>
        currentPriceCents === null ? [] : [{ ...ofThis, lineId, priceCents: currentPriceCents }],
      ),
    );
  }

  /** The seat is taken by one conditional statement: the last one goes to one Mission, whatever happens at once. */
  private async moveCounters(
    transaction: WriteTransaction,
    campaignId: string,
    { joined, declared, firm, probable, maximum, lines }: CounterChange,
  ): Promise<void> {
    const moved = await transaction.rows(moveCounter, [campaignId, joined, declared, firm, probable, maximum]);
    if (moved.length === 0) throw new DomainError('noSeatLeft');
    await transaction.rows(moveLineCounters, [
      lines.map((line) => line.lineId),
      lines.map((line) => line.firm),
      lines.map((line) => line.probable),
      lines.map((line) => line.maximum),
    ]);
  }

  private async withNeeds(transaction: WriteTransaction, record: ParticipationRecord): Promise<Participation> {
    const ofThis = { participationId: record.id, tenantId: record.tenantId };
    const needs = await transaction.entities.findBy(NeedSchema, ofThis);
    const prices = await transaction.entities.findBy(PaidPriceSchema, ofThis);
    const paid = new Map(prices.map(({ lineId, priceCents }) => [lineId, cents(priceCents)]));
    return {
      ...record,
      campaignTenantId: record.coordinatorId,
      needs: needs.map(({ lineId, firm, probable, maximum }): Need => ({
        ...{ lineId, firm, probable, maximum },
        currentPriceCents: paid.get(lineId) ?? null,
      })),
    };
  }
}

function recordOf(participation: Participation): ParticipationRecord {
  const { id, tenantId, campaignId, state, sharesQuantities, declaredAt, joinedAt, answeredAt } = participation;
  return {
    ...{ id, tenantId, campaignId, state, sharesQuantities, declaredAt, joinedAt, answeredAt },
    coordinatorId: participation.campaignTenantId,
  };
}
