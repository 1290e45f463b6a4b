import { Injectable } from '@nestjs/common';
import { cents, demand, DomainError, isId } from '@maillage/platform-kernel';
import { type ActingActor, StampSource, type WriteTransaction } from '@maillage/platform-server';
import {
  type CampaignAct,
  type CampaignChange,
  type CampaignCounters,
  type CandidateOrganisation,
  type CoordinatorAct,
  coordinatorMustBeActive,
  type Eligibility,
  type PoolingCampaign,
} from '@maillage/pooling-domain';
import { type CampaignSubject, demandOnCampaign } from '../policy/campaign.ability.js';
import { type CampaignLineRecord, CampaignLineSchema, type CampaignRecord, CampaignSchema } from './campaign.schema.js';
import { CampaignDecisionSchema, decisionRecord } from './decision.schema.js';
import { mayJoin } from './eligible-missions.sql.js';

/** A campaign that nobody else can move until the transaction ends, with the instant taken after its lock. */
export interface LockedCampaign {
  readonly campaign: PoolingCampaign;
  readonly subject: CampaignSubject;
  readonly counters: CampaignCounters;
  /** The organisations that may join at this instant. */
  readonly eligible: readonly string[];
  readonly at: Date;
}

const subjectById = {
  name: 'pooling.campaign.subject',
  text: `select tenant_id as "tenantId", published, eligibility_restricted as restricted, audience
    from pooling.campaign where id = $1`,
};
const stateOf = {
  name: 'pooling.coordinator.state',
  text: 'select state from network.organisation_card where id = $1',
};
const lockCounter = {
  name: 'pooling.campaign.lock',
  text: `select joined, declared, firm::float8 as firm, probable::float8 as probable, maximum::float8 as maximum
    from pooling.campaign_counter where campaign_id = $1 for update`,
};
const whoMayJoin = {
  name: 'pooling.campaign.whoMayJoin',
  text: `select coalesce(array_agg(mission.id), '{}') as ids from (select $1::uuid as tenant_id,
      $2::text as eligibility_kind, $3::text[] as eligibility_region_codes, $4::uuid[] as eligibility_organisation_ids) campaign
    join network.organisation_card mission on ${mayJoin}`,
};
const dropLineCounters = {
  name: 'pooling.campaign.dropLineCounters',
  text: 'delete from pooling.campaign_line_counter where campaign_id = $1',
};
const dropLines = {
  name: 'pooling.campaign.dropLines',
  text: 'delete from pooling.campaign_line where campaign_id = $1',
};
const dropCounter = {
  name: 'pooling.campaign.dropCounter',
  text: 'delete from pooling.campaign_counter where campaign_id = $1',
};
const addCounter = {
  name: 'pooling.campaign.addCounter',
  text: 'insert into pooling.campaign_counter (campaign_id, tenant_id, seats) values ($1, $2, $3)',
};
const addLineCounters = {
  name: 'pooling.campaign.addLineCounters',
  text: `insert into pooling.campaign_line_counter (line_id, tenant_id, campaign_id)
    select unnest($3::uuid[]), $2, $1`,
};

@Injectable()
export class CampaignRepository {
  constructor(private readonly stamps: StampSource) {}

  /**
   * For a person's act: permission is asked before anybody is made to wait.
   *
   * @throws DomainError NOT_FOUND when there is no such campaign, or the scope does not see it; FORBIDDEN
   */
  async lockFor(
    transaction: WriteTransaction,
    actor: ActingActor,
    act: CampaignAct,
    id: string,
  ): Promise<LockedCampaign> {
    const subject = await this.seen(transaction, id);
    demandOnCampaign(actor, act, subject);
    return this.locked(transaction, id, subject.tenantId);
  }

  /** @throws DomainError NOT_FOUND when there is no such campaign, or the scope does not see it */
  async lock(transaction: WriteTransaction, id: string): Promise<LockedCampaign> {
    const { tenantId } = await this.seen(transaction, id);
    return this.locked(transaction, id, tenantId);
  }

  private async seen(transaction: WriteTransaction, id: string): Promise<CampaignSubject> {
    const [seen] = isId(id) ? await transaction.rows<CampaignSubject>(subjectById, [id]) : [];
    if (seen === undefined) throw new DomainError('NOT_FOUND');
    return seen;
  }

  private async locked(transaction: WriteTransaction, id: string, tenantId: string): Promise<LockedCampaign> {
    await transaction.countFor(tenantId);
    const sums = await this.lockedCounter(transaction, id);
    const at = await this.stamps.after(transaction);
    const record = await transaction.entities.findOneBy(CampaignSchema, { id, tenantId });
    if (sums === undefined || record === null) throw new DomainError('NOT_FOUND');
    const campaign = campaignFrom(record, await this.linesOf(transaction, record));
    const eligible = await this.whoMayJoin(transaction, campaign.tenantId, campaign.eligibility);
    const { published, audience, eligibilityRestricted: restricted } = record;
    const subject = { tenantId, published, audience, restricted };
    return { campaign, subject, counters: { ...sums, eligible: eligible.length }, eligible, at };
  }

  /** A draft that is edited has its counter laid anew: who waited for the old row finds none, and asks again. */
  private async lockedCounter(
    transaction: WriteTransaction,
    id: string,
  ): Promise<Omit<CampaignCounters, 'eligible'> | undefined> {
    const [waited] = await transaction.rows<Omit<CampaignCounters, 'eligible'>>(lockCounter, [id]);
    if (waited !== undefined) return waited;
    const [again] = await transaction.rows<Omit<CampaignCounters, 'eligible'>>(lockCounter, [id]);
    return again;
  }

  async whoMayJoin(
    transaction: WriteTransaction,
    tenantId: string,
    { kind, regionCodes, organisationIds }: Eligibility,
  ): Promise<string[]> {
    const known = organisationIds.filter(isId);
    const [row] = await transaction.rows<{ ids: string[] }>(whoMayJoin, [tenantId, kind, regionCodes, known]);
    return row?.ids ?? [];
  }

  /** @throws DomainError when the organisation that leads is suspended, or not active yet, and the act begins something */
  async demandActiveCoordinator(transaction: WriteTransaction, tenantId: string, act: CoordinatorAct): Promise<void> {
    const [organisation] = await transaction.rows<Pick<CandidateOrganisation, 'state'>>(stateOf, [tenantId]);
    if (organisation === undefined) throw new DomainError('NOT_FOUND');
    demand(coordinatorMustBeActive(act, organisation));
  }

  async add(transaction: WriteTransaction, { campaign, decision }: CampaignChange): Promise<void> {
    await transaction.entities.insert(CampaignSchema, { ...recordOf(campaign, []), published: false });
    await this.addLines(transaction, campaign);
    await this.addDecision(transaction, campaign, decision);
  }

  async save(
    transaction: WriteTransaction,
    { campaign, decision }: CampaignChange,
    audience: readonly string[],
  ): Promise<void> {
    const { id, tenantId, ...columns } = recordOf(campaign, audience);
    const publication = decision.act === 'openNeeds' ? { published: true } : {};
    await transaction.entities.update(CampaignSchema, { id, tenantId }, { ...columns, ...publication });
    await this.addDecision(transaction, campaign, decision);
  }

  /** A draft has no answers yet: its lines and counters are laid anew. */
  async replaceLines(transaction: WriteTransaction, campaign: PoolingCampaign): Promise<void> {
    for (const drop of [dropLineCounters, dropCounter, dropLines]) await transaction.rows(drop, [campaign.id]);
    await this.addLines(transaction, campaign);
  }

  private async addLines(transaction: WriteTransaction, campaign: PoolingCampaign): Promise<void> {
    const { id, tenantId, lines, seats } = campaign;
    await transaction.entities.insert(
      CampaignLineSchema,
      lines.map((line, position) => ({ ...line, tenantId, campaignId: id, position })),
    );
    await transaction.rows(addCounter, [id, tenantId, seats]);
    await transaction.rows(addLineCounters, [id, tenantId, lines.map((line) => line.id)]);
  }

  private async addDecision(
    transaction: WriteTransaction,
    campaign: PoolingCampaign,
    decision: CampaignChange['decision'],
  ): Promise<void> {
    await transaction.entities.insert(CampaignDecisionSchema, { ...decisionRecord(decision), campaignId: campaign.id });
  }

  private linesOf(transaction: WriteTransaction, { id, tenantId }: CampaignRecord): Promise<CampaignLineRecord[]> {
    return transaction.entities.find(CampaignLineSchema, {
      where: { campaignId: id, tenantId },
      order: { position: 'asc' },
    });
  }
}

function campaignFrom(record: CampaignRecord, lines: readonly CampaignLineRecord[]): PoolingCampaign {
  const { id, tenantId, family, title, description, state, outcome, extended, opensAt, closesAt, seats } = record;
  return {
    ...{ id, tenantId, family, title, description, state, outcome, extended, opensAt, closesAt, seats },
    minimum: { kind: record.minimumKind, value: record.minimumValue },
    eligibility: {
      kind: record.eligibilityKind,
      regionCodes: record.eligibilityRegionCodes,
      organisationIds: record.eligibilityOrganisationIds,
      restricted: record.eligibilityRestricted,
    },
    lines: lines.map((line) => ({
      id: line.id,
      label: line.label,
      unit: line.unit,
      referencePriceCents: line.referencePriceCents === null ? null : cents(line.referencePriceCents),
    })),
  };
}

function recordOf(campaign: PoolingCampaign, audience: readonly string[]): Omit<CampaignRecord, 'published'> {
  const { id, tenantId, family, title, description, state, outcome, extended, opensAt, closesAt, seats } = campaign;
  return {
    ...{ id, tenantId, family, title, description, state, outcome, extended, opensAt, closesAt, seats },
    minimumKind: campaign.minimum.kind,
    minimumValue: campaign.minimum.value,
    eligibilityKind: campaign.eligibility.kind,
    eligibilityRegionCodes: campaign.eligibility.regionCodes,
    eligibilityOrganisationIds: campaign.eligibility.organisationIds,
    eligibilityRestricted: campaign.eligibility.restricted,
    audience,
  };
}
