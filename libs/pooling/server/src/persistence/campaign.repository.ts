import { Injectable } from '@nestjs/common';
import { demand, DomainError, isId } from '@maillage/platform-kernel';
import { type ActingActor, type ReadTransaction, StampSource, type WriteTransaction } from '@maillage/platform-server';
import {
  type CampaignAct,
  type CampaignChange,
  type CampaignCounters,
  type CandidateOrganisation,
  type CoordinatorAct,
  coordinatorMustBeActive,
  type Eligibility,
  type PoolingCampaign,
  type SavingsAct,
} from '@maillage/pooling-domain';
import { type CampaignSubject, demandOnCampaign } from '../policy/campaign.ability.js';
import * as statements from './campaign.statements.js';
import { decisionRecord } from './decision.record.js';

export type Coordinator = Pick<CandidateOrganisation, 'state'>;

/** A campaign that nobody else can move until the transaction ends, with the instant taken after its lock. */
export interface LockedCampaign {
  readonly campaign: PoolingCampaign;
  readonly subject: CampaignSubject;
  readonly counters: CampaignCounters;
  /** The organisations that may join at this instant. */
  readonly eligible: readonly string[];
  /** The organisation that coordinates; undefined when the network does not know it. */
  readonly coordinator: Coordinator | undefined;
  readonly at: Date;
}

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
    act: CampaignAct | SavingsAct,
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
    const [seen] = isId(id) ? await transaction.rows<CampaignSubject>(statements.subjectById, [id]) : [];
    if (seen === undefined) throw new DomainError('NOT_FOUND');
    return seen;
  }

  private async locked(transaction: WriteTransaction, id: string, tenantId: string): Promise<LockedCampaign> {
    await transaction.countFor(tenantId);
    const sums = await this.lockedCounter(transaction, id);
    const at = await this.stamps.after(transaction);
    const [loaded] = await transaction.rows<statements.LoadedCampaign>(statements.loadCampaign, [id, tenantId]);
    if (sums === undefined || loaded === undefined) throw new DomainError('NOT_FOUND');
    const { published, audience, eligible, coordinator, ...campaign } = loaded;
    const subject = { tenantId, published, audience, restricted: campaign.eligibility.restricted };
    const counters = { ...sums, eligible: eligible.length };
    const state = coordinator === null ? undefined : { state: coordinator };
    return { campaign, subject, counters, eligible, coordinator: state, at };
  }

  /** A draft that is edited has its counter laid anew: who waited for the old row finds none, and asks again. */
  private async lockedCounter(transaction: WriteTransaction, id: string): Promise<statements.CampaignSums | undefined> {
    const [waited] = await transaction.rows<statements.CampaignSums>(statements.lockCounter, [id]);
    if (waited !== undefined) return waited;
    const [again] = await transaction.rows<statements.CampaignSums>(statements.lockCounter, [id]);
    return again;
  }

  async whoMayJoin(transaction: ReadTransaction, tenantId: string, eligibility: Eligibility): Promise<string[]> {
    return (await this.draftingFacts(transaction, tenantId, eligibility)).eligible;
  }

  /** Who may join a campaign, and the organisation that would coordinate it: at once. */
  async draftingFacts(
    transaction: ReadTransaction,
    tenantId: string,
    { kind, regionCodes, organisationIds }: Eligibility,
  ): Promise<{ readonly eligible: string[]; readonly coordinator: Coordinator | undefined }> {
    type Row = { readonly ids: string[]; readonly coordinator: Coordinator['state'] | null };
    const asked = [tenantId, kind, regionCodes, organisationIds.filter(isId)];
    const [row] = await transaction.rows<Row>(statements.whoMayJoin, asked);
    const state = row?.coordinator ?? null;
    return { eligible: row?.ids ?? [], coordinator: state === null ? undefined : { state } };
  }

  async coordinatorOf(transaction: ReadTransaction, tenantId: string): Promise<Coordinator | undefined> {
    const [coordinator] = await transaction.rows<Coordinator>(statements.coordinatorState, [tenantId]);
    return coordinator;
  }

  async add(transaction: ReadTransaction, { campaign, decision }: CampaignChange): Promise<void> {
    const written = [recordOf(campaign, []), campaign.id, decisionRecord(decision)];
    await transaction.rows(statements.addCampaign, written);
    await this.addLines(transaction, campaign);
  }

  async save(
    transaction: WriteTransaction,
    { campaign, decision }: CampaignChange,
    audience: readonly string[],
  ): Promise<void> {
    const written = [recordOf(campaign, audience), campaign.id, decisionRecord(decision)];
    await transaction.rows(statements.saveCampaign, [...written, decision.act === 'openNeeds']);
  }

  /** A draft has no answers yet: its lines and counters are laid anew. */
  async saveDraft(
    transaction: WriteTransaction,
    { campaign, decision }: CampaignChange,
    audience: readonly string[],
  ): Promise<void> {
    const written = [recordOf(campaign, audience), campaign.id, decisionRecord(decision)];
    await transaction.rows(statements.saveWithoutLines, [...written, false]);
    await this.addLines(transaction, campaign);
  }

  private async addLines(transaction: ReadTransaction, campaign: PoolingCampaign): Promise<void> {
    const { id, tenantId, seats } = campaign;
    const lines = campaign.lines.map((line, position) => ({ ...line, position }));
    await transaction.rows(statements.addLines, [id, tenantId, seats, JSON.stringify(lines)]);
  }
}

/** @throws DomainError when the organisation that leads is suspended, or not active yet, and the act begins something */
export function demandActiveCoordinator(act: CoordinatorAct, coordinator: Coordinator | undefined): void {
  if (coordinator === undefined) throw new DomainError('NOT_FOUND');
  demand(coordinatorMustBeActive(act, coordinator));
}

function recordOf(campaign: PoolingCampaign, audience: readonly string[]): string {
  const { minimum, eligibility, lines: _, ...columns } = campaign;
  return JSON.stringify({
    ...columns,
    minimumKind: minimum.kind,
    minimumValue: minimum.value,
    eligibilityKind: eligibility.kind,
    eligibilityRegionCodes: eligibility.regionCodes,
    eligibilityOrganisationIds: eligibility.organisationIds,
    eligibilityRestricted: eligibility.restricted,
    audience,
  });
}
