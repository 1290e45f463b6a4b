import { Injectable } from '@nestjs/common';
import { type Decision, DomainError, isId } from '@maillage/platform-kernel';
import { type ActingActor, type ReadTransaction, StampSource, type WriteTransaction } from '@maillage/platform-server';
import { demandLead } from '../../policy/leads-group.js';
import { decisionRecord } from '../decision.record.js';
import type { LedRow } from '../meeting/meeting.rows.js';
import type { GroupFilesRow, WorkGroupRow, WorkRow } from './work.rows.js';
import * as statements from './work.statements.js';

type Asker = Pick<ActingActor, 'organisationId'>;

export interface LoadedWork extends WorkRow {
  readonly at: Date;
}

/** What the work of a group is asked about, each in a table of its own. */
export type WorkSubject = keyof typeof statements.groupOf;

export interface OfWork {
  readonly subject: WorkSubject;
  readonly id: string;
}

export type SubjectRow = LedRow & { readonly groupId: string };

@Injectable()
export class WorkRepository {
  constructor(private readonly stamps: StampSource) {}

  /** @throws DomainError NOT_FOUND for a group that one does not see; workForMembers for one in which one takes no part */
  async of(reads: ReadTransaction, asker: Asker, groupId: string): Promise<WorkRow> {
    return taking(await first<WorkRow>(reads, statements.workOfGroup, asker, groupId));
  }

  async filesOf(reads: ReadTransaction, asker: Asker, groupId: string): Promise<GroupFilesRow> {
    return taking(await first<GroupFilesRow>(reads, statements.filesOfGroup, asker, groupId));
  }

  /** The group alone, for what is written in it. @throws DomainError NOT_FOUND, workForMembers */
  async group(reads: ReadTransaction, asker: Asker, groupId: string): Promise<WorkGroupRow> {
    return taking(await first<WorkGroupRow>(reads, statements.groupById, asker, groupId));
  }

  /** The group of something of its work, before anything is locked. @throws DomainError NOT_FOUND */
  async groupOf(reads: ReadTransaction, { subject, id }: OfWork): Promise<SubjectRow> {
    const [row] = isId(id) ? await reads.rows<SubjectRow>(statements.groupOf[subject], [id]) : [];
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return row;
  }

  /** For an act of who leads, on a group or on something of its work: permission is asked before anybody is made to wait. @throws DomainError NOT_FOUND, FORBIDDEN */
  async lockForLead(transaction: WriteTransaction, actor: ActingActor, on: OfWork | string): Promise<LoadedWork> {
    const led =
      typeof on === 'string' ? await this.subject(transaction, actor, on) : await this.groupOf(transaction, on);
    demandLead(actor, led);
    return this.lock(transaction, actor, led.groupId);
  }

  private async subject(reads: ReadTransaction, asker: Asker, groupId: string): Promise<SubjectRow> {
    const group = await first<WorkGroupRow>(reads, statements.groupById, asker, groupId);
    return { ...group, groupId: group.id };
  }

  /** Nobody else leads or sponsors anything in the group meanwhile. */
  async lock(transaction: WriteTransaction, asker: Asker, groupId: string): Promise<LoadedWork> {
    await transaction.rows(statements.lockGroup, [groupId]);
    return this.load(transaction, asker, groupId);
  }

  async load(transaction: WriteTransaction, asker: Asker, groupId: string): Promise<LoadedWork> {
    const at = await this.stamps.after(transaction);
    return { ...(await this.of(transaction, asker, groupId)), at };
  }

  async keep(
    transaction: WriteTransaction,
    groupId: string,
    { subject, id }: OfWork,
    decision: Decision,
  ): Promise<void> {
    await transaction.rows(statements.keepDecision, [decisionRecord(decision), groupId, subject, id]);
  }
}

async function first<Row>(
  reads: ReadTransaction,
  statement: { readonly name: string; readonly text: string },
  { organisationId }: Asker,
  groupId: string,
): Promise<Row> {
  const [row] = isId(groupId) ? await reads.rows<Row>(statement, [organisationId, groupId]) : [];
  if (row === undefined) throw new DomainError('NOT_FOUND');
  return row;
}

function taking<Row extends WorkGroupRow>(row: Row): Row {
  if (!row.isTakingPart) throw new DomainError('workForMembers', { group: row.title });
  return row;
}

/** @throws DomainError workTooMuch when there is no room for one more */
export function demandRoom(count: number, max: number): void {
  if (count >= max) throw new DomainError('workTooMuch', { max });
}

/** @throws DomainError groupNotActive for a group that is not at work */
export function demandAtWork({ state }: Pick<WorkGroupRow, 'state'>): void {
  if (state !== 'active') throw new DomainError('groupNotActive', { state });
}
