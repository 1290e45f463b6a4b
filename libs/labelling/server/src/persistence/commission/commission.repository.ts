import { Injectable } from '@nestjs/common';
import { DomainError, isId } from '@maillage/platform-kernel';
import { StampSource, type WriteTransaction } from '@maillage/platform-server';
import type {
  AgendaCount,
  AgendaItem,
  Candidate,
  CommissionMember,
  CommissionSession,
  ExaminedOrganisation,
  HeldSeat,
  Label,
  LabelTerms,
  MovingCycle,
} from '@maillage/labelling-domain';
import { holdLabelsOf } from '../label/label.sql.js';
import * as statements from './commission.statements.js';

export interface LockedSession extends CommissionSession {
  readonly agenda: AgendaCount;
  /** Whose files wait for their decision. */
  readonly organisationIds: readonly string[];
  readonly at: Date;
}

/** A cycle before the commission, with what its labels are given against. */
export interface CommissionCycle extends MovingCycle {
  readonly frameworkTenantId: string;
  readonly frameworkId: string;
  readonly frameworkVersionId: string;
}

export interface SeatedMember {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly seats: readonly HeldSeat[];
  readonly wasRecused: boolean;
}

export interface LockedCycle extends CommissionCycle {
  readonly examined: ExaminedOrganisation;
  readonly members: readonly SeatedMember[];
  readonly isWaiting: boolean;
}

export interface LockedItem extends AgendaItem {
  readonly itemId: string;
  readonly sessionId: string;
  readonly heldOn: string;
  readonly cycle: CommissionCycle;
  readonly examined: ExaminedOrganisation;
  readonly members: readonly SeatedMember[];
  readonly levels: readonly { readonly number: number; readonly title: string }[];
  readonly levelSupported: number;
  readonly labelInForce: Label | null;
  readonly terms: LabelTerms;
  readonly organisationCode: string;
  readonly labelCount: number;
}

export interface MemberBeforeItem extends AgendaItem {
  readonly organisationId: string;
  readonly cycleId: string;
  readonly sessionId: string;
  readonly memberId: string | null;
  readonly personName: string | null;
  readonly isRecused: boolean;
}

/** Sessions, members and files, locked until the transaction ends. Instants are taken after the lock. */
@Injectable()
export class CommissionRepository {
  constructor(private readonly stamps: StampSource) {}

  /** @throws DomainError NOT_FOUND */
  async lockSession(transaction: WriteTransaction, tenantId: string, id: string): Promise<LockedSession> {
    const session = await found<Omit<LockedSession, 'at'>>(transaction, statements.lockSession, id, tenantId);
    return { ...session, at: await this.stamps.after(transaction) };
  }

  /** @throws DomainError NOT_FOUND */
  async lockMember(transaction: WriteTransaction, tenantId: string, id: string): Promise<CommissionMember> {
    return found<CommissionMember>(transaction, statements.lockMember, id, tenantId);
  }

  async candidate(
    transaction: WriteTransaction,
    tenantId: string,
    personId: string,
  ): Promise<Candidate & { readonly name: string }> {
    const read = isId(personId) ? await transaction.rows(statements.candidate, [tenantId, personId]) : [];
    const [person] = read as (Candidate & { name: string | null })[];
    if (person === undefined || person.name === null) throw new DomainError('NOT_FOUND');
    return { ...person, name: person.name };
  }

  /** @throws DomainError NOT_FOUND when there is no such cycle, or the scope does not see it */
  async lockCycle(transaction: WriteTransaction, cycleId: string, heldOn: string): Promise<LockedCycle> {
    const read = isId(cycleId) ? await transaction.rows(statements.organisationOfCycle, [cycleId]) : [];
    const [owner] = read as { organisationId: string }[];
    if (owner === undefined) throw new DomainError('NOT_FOUND');
    await transaction.steer(owner.organisationId);
    const values = [cycleId, owner.organisationId, heldOn];
    const [cycle] = await transaction.rows<LockedCycle>(statements.lockCycleForAgenda, values);
    if (cycle === undefined) throw new DomainError('NOT_FOUND');
    return cycle;
  }

  /**
   * With the label in force, which nobody else moves meanwhile.
   *
   * @throws DomainError NOT_FOUND when the scope sees no such file; FORBIDDEN when another holds the commission
   */
  async lockItem(transaction: WriteTransaction, tenantId: string, itemId: string): Promise<LockedItem & { at: Date }> {
    const read = isId(itemId) ? await transaction.rows(statements.subjectOfItem, [itemId]) : [];
    const [subject] = read as { organisationId: string; tenantId: string }[];
    if (subject === undefined) throw new DomainError('NOT_FOUND');
    if (subject.tenantId !== tenantId) throw new DomainError('FORBIDDEN', { reason: 'notYourOrganisation' });
    await transaction.steer(subject.organisationId);
    await transaction.rows(holdLabelsOf, [subject.organisationId]);
    const item = await found<LockedItem>(transaction, statements.lockItem, itemId, tenantId);
    return { ...item, at: await this.stamps.after(transaction) };
  }

  /** A file as one of the members has it open. @throws DomainError NOT_FOUND */
  async memberBefore(transaction: WriteTransaction, personId: string, itemId: string): Promise<MemberBeforeItem> {
    return found<MemberBeforeItem>(transaction, statements.memberBeforeItem, itemId, personId);
  }

  async after(transaction: WriteTransaction): Promise<Date> {
    return this.stamps.after(transaction);
  }
}

async function found<Row>(
  transaction: WriteTransaction,
  statement: { readonly name: string; readonly text: string },
  id: string,
  other: string,
): Promise<Row> {
  const [row] = isId(id) ? await transaction.rows<Row>(statement, [id, other]) : [];
  if (row === undefined) throw new DomainError('NOT_FOUND');
  return row;
}
