import { Injectable } from '@nestjs/common';
import type { GroupTaskState, MilestoneState, MilestoneTerms } from '@maillage/workgroups-domain';
import { DomainError, isId } from '@maillage/platform-kernel';
import type { ReadTransaction, WriteTransaction } from '@maillage/platform-server';
import type { OwnerOfDecision } from '../meeting/report.repository.js';
import * as statements from './roadmap.statements.js';
import type { GroupTaskRow, MilestoneRow } from './work.rows.js';

export interface TaskTerms extends OwnerOfDecision {
  readonly milestoneId: string | null;
  readonly title: string;
  readonly details: string;
  readonly dueOn: string | null;
}

interface Moved<State> {
  readonly state: State;
  readonly reason: string | null;
  readonly at: Date;
}

/** What letters about a task say. */
export interface ToldTask {
  readonly title: string;
  readonly dueOn: string | null;
  readonly ownerId: string | null;
  readonly ownerOrganisationId: string | null;
  readonly groupId: string;
  readonly groupTitle: string;
  readonly leadPersonId: string | null;
  readonly leadOrganisationId: string | null;
}

/** Milestones and tasks, each saved by who saw its last version. */
@Injectable()
export class RoadmapRepository {
  async addMilestone(
    transaction: WriteTransaction,
    groupId: string,
    milestone: MilestoneTerms & { readonly id: string; readonly at: Date },
  ): Promise<void> {
    await transaction.rows(statements.addMilestone, [groupId, JSON.stringify(milestone)]);
  }

  /** @throws DomainError workChangedMeanwhile */
  async saveMilestone(
    transaction: WriteTransaction,
    { id, version }: Pick<MilestoneRow, 'id' | 'version'>,
    change: MilestoneTerms & Moved<MilestoneState>,
  ): Promise<void> {
    demandSaved(await transaction.rows(statements.saveMilestone, [id, JSON.stringify(change), version]));
  }

  async order(transaction: WriteTransaction, groupId: string, ids: readonly string[]): Promise<void> {
    await transaction.rows(statements.orderMilestones, [groupId, ids]);
  }

  /** Listed or not. @throws DomainError NOT_FOUND */
  async taskOf(transaction: WriteTransaction, groupId: string, taskId: string): Promise<GroupTaskRow> {
    const asked = [groupId, taskId];
    const [found] = isId(taskId) ? await transaction.rows<{ row: GroupTaskRow }>(statements.taskOfGroup, asked) : [];
    if (found === undefined) throw new DomainError('NOT_FOUND');
    return found.row;
  }

  async addTask(
    transaction: WriteTransaction,
    groupId: string,
    task: TaskTerms & { readonly id: string; readonly at: Date },
  ): Promise<void> {
    await transaction.rows(statements.addTask, [groupId, JSON.stringify(task)]);
  }

  /** @throws DomainError workChangedMeanwhile */
  async saveTask(
    transaction: WriteTransaction,
    { id, version }: GroupTaskRow,
    change: TaskTerms & Moved<GroupTaskState>,
  ): Promise<void> {
    demandSaved(await transaction.rows(statements.saveTask, [id, JSON.stringify(change), version]));
  }

  overdue(reads: ReadTransaction): Promise<{ readonly taskId: string; readonly sponsorId: string }[]> {
    return reads.rows(statements.overdueTasks, []);
  }

  /** @returns whether this call was the one that marked it */
  async markOverdue(transaction: WriteTransaction, taskId: string): Promise<boolean> {
    return (await transaction.rows(statements.markOverdue, [taskId])).length > 0;
  }

  async told(reads: ReadTransaction, taskId: string): Promise<ToldTask | undefined> {
    const [row] = await reads.rows<ToldTask>(statements.toldTask, [taskId]);
    return row;
  }
}

/** @throws DomainError workChangedMeanwhile when nothing was saved: somebody else changed it since it was read */
export function demandSaved(saved: readonly unknown[]): void {
  if (saved.length === 0) throw new DomainError('workChangedMeanwhile');
}
