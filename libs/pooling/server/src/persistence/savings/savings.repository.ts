import { Injectable } from '@nestjs/common';
import { DomainError, isId } from '@maillage/platform-kernel';
import type { ActingActor, ReadTransaction, WriteTransaction } from '@maillage/platform-server';
import type {
  CampaignOutcome,
  CampaignSavings,
  CampaignState,
  SavingReference,
  SavingsAct,
  SavingsResult,
  SavingsSituation,
} from '@maillage/pooling-domain';
import { CampaignRepository } from '../campaign.repository.js';
import type { OrganisationCardRow } from '../campaign.reader.js';
import * as statements from './savings.statements.js';

export interface KeptSavings extends CampaignSavings {
  /** The last day that is counted. */
  readonly endsOn: string;
  readonly closedAt: string | null;
  readonly closedBy: string | null;
  /** As it is told to whoever sees the campaign. */
  readonly result: SavingsResult | null;
}

/** A campaign with its savings, as far as the reader sees them. */
export interface SavingsRow {
  readonly id: string;
  readonly tenantId: string;
  readonly title: string;
  readonly state: CampaignState;
  readonly outcome: CampaignOutcome | null;
  readonly coordinator: OrganisationCardRow;
  /** Null before they begin. */
  readonly savings: KeptSavings | null;
  readonly members: readonly OrganisationCardRow[];
  readonly references: readonly (SavingReference & { readonly organisationId: string })[];
}

export interface LockedSavings {
  readonly row: SavingsRow;
  readonly situation: SavingsSituation;
  readonly at: Date;
}

/** How savings that are closed are told, and who closed them. */
export interface SavingsClosing {
  readonly by: string;
  readonly result: SavingsResult;
}

@Injectable()
export class SavingsRepository {
  constructor(private readonly campaigns: CampaignRepository) {}

  /** Nobody else writes figures of this campaign until the transaction ends. @throws DomainError NOT_FOUND, FORBIDDEN */
  async lockFor(
    transaction: WriteTransaction,
    actor: ActingActor,
    act: SavingsAct,
    id: string,
  ): Promise<LockedSavings> {
    const { at } = await this.campaigns.lockFor(transaction, actor, act, id);
    const row = await this.of(transaction, id);
    return { row, situation: situationOf(row), at };
  }

  /** @throws DomainError NOT_FOUND when there is no such campaign, or the scope does not see it */
  async of(reads: ReadTransaction, campaignId: string): Promise<SavingsRow> {
    const [row] = isId(campaignId) ? await reads.rows<SavingsRow>(statements.savingsOfCampaign, [campaignId]) : [];
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return row;
  }

  /** The bills take the place of those before. */
  async save(transaction: WriteTransaction, savings: CampaignSavings, at: Date): Promise<void> {
    const { campaignId, tenantId, bills } = savings;
    await transaction.rows(statements.saveWithoutBills, [JSON.stringify({ ...savings, at })]);
    await transaction.rows(statements.addBills, [campaignId, tenantId, JSON.stringify(bills)]);
  }

  async close(
    transaction: WriteTransaction,
    savings: CampaignSavings,
    { by: closedBy, result }: SavingsClosing,
    at: Date,
  ): Promise<void> {
    const closed = { ...savings, at, closedAt: at, closedBy, result };
    await transaction.rows(statements.closeSavings, [JSON.stringify(closed)]);
  }

  async give(
    transaction: WriteTransaction,
    { row, at }: Pick<LockedSavings, 'row' | 'at'>,
    { organisationId, name }: Pick<ActingActor, 'organisationId' | 'name'>,
    { amountCents, months, source }: SavingReference,
  ): Promise<void> {
    const values = [row.id, organisationId, row.tenantId, amountCents, months, source, at, name];
    await transaction.rows(statements.giveReference, values);
  }

  async withdraw(transaction: WriteTransaction, campaignId: string, organisationId: string): Promise<void> {
    await transaction.rows(statements.withdrawReference, [campaignId, organisationId]);
  }
}

export function situationOf({ state, outcome, savings, members }: SavingsRow): SavingsSituation {
  return { campaign: { state, outcome }, savings, joined: members.map(({ id }) => id) };
}
