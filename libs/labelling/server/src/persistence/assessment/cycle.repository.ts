import { Injectable } from '@nestjs/common';
import { standingOf, type WrittenAnswer } from '@maillage/labelling-domain';
import { DomainError, isId } from '@maillage/platform-kernel';
import { type ActingActor, type ReadTransaction, StampSource, type WriteTransaction } from '@maillage/platform-server';
import { factsOf } from './assessment-facts.js';
import { type AnswerAction, type AnswerSubject, demandOnAnswer } from '../../policy/answer.ability.js';
import { type AssessmentSubject, type CycleAction, demandOnAssessment } from '../../policy/assessment.ability.js';
import { CycleReader } from './cycle.reader.js';
import type { AnswerRow, CycleRow } from './cycle-row.js';
import * as statements from './cycle.statements.js';
import type { RevisionRecord } from './revision.record.js';

/** A cycle whose answers nobody else can move until the transaction ends, as it stood once it was locked. */
export interface LockedCycle extends CycleRow {
  /** Taken after the lock. */
  readonly now: Date;
}

/** An answer that changed, on the row that it was. */
export interface ChangedAnswer {
  readonly row: AnswerRow;
  readonly answer: WrittenAnswer;
  readonly keptAside?: boolean;
  readonly reopenedAt?: Date | null;
}

export interface CycleChange {
  readonly answers?: readonly ChangedAnswer[];
  readonly revisions?: readonly RevisionRecord[];
  readonly columns?: Partial<statements.CycleColumns>;
}

@Injectable()
export class CycleRepository {
  constructor(
    private readonly reader: CycleReader,
    private readonly stamps: StampSource,
  ) {}

  /**
   * For a person's act: permission is asked before anybody is made to wait.
   *
   * @throws DomainError NOT_FOUND when there is no such cycle, or the scope does not see it; FORBIDDEN
   */
  async lockFor(
    transaction: WriteTransaction,
    actor: ActingActor,
    action: CycleAction,
    id: string,
  ): Promise<LockedCycle> {
    const subject = await this.seen(transaction, id);
    demandOnAssessment(actor, action, subject);
    if (subject.tenantId !== actor.organisationId) await transaction.steer(subject.tenantId);
    return this.lock(transaction, id);
  }

  /**
   * For a person's act on answers, with the same demands on each of them.
   *
   * @throws DomainError NOT_FOUND when the actor does not see one of them; FORBIDDEN
   */
  async lockForAnswers(
    transaction: WriteTransaction,
    actor: ActingActor,
    action: AnswerAction,
    { cycleId, keys }: { readonly cycleId: string; readonly keys: readonly string[] },
  ): Promise<LockedCycle> {
    await this.demandAnswers(transaction, actor, action, { cycleId, keys });
    return this.lock(transaction, cycleId);
  }

  /** @throws DomainError NOT_FOUND when the scope does not see one of these answers; FORBIDDEN */
  async demandAnswers(
    reads: ReadTransaction,
    actor: ActingActor,
    action: AnswerAction,
    { cycleId, keys }: { readonly cycleId: string; readonly keys: readonly string[] },
  ): Promise<void> {
    const answers = isId(cycleId) ? await reads.rows<AnswerSubject>(statements.answerSubjects, [cycleId, keys]) : [];
    if (answers.length < keys.length || answers.length === 0) throw new DomainError('NOT_FOUND');
    for (const answer of answers) demandOnAnswer(actor, action, answer);
  }

  /** @throws DomainError NOT_FOUND when there is no such cycle, or the scope may not move it */
  async lock(transaction: WriteTransaction, id: string): Promise<LockedCycle> {
    const [locked] = await transaction.rows<{ id: string }>(statements.lockCycle, [id]);
    if (locked === undefined) throw new DomainError('NOT_FOUND');
    return this.reader.one(transaction, id, await this.stamps.after(transaction));
  }

  /** A cycle that this transaction added: its scores follow from what was carried into it. */
  async added(transaction: WriteTransaction, id: string): Promise<LockedCycle> {
    const cycle = await this.reader.one(transaction, id);
    return this.save(transaction, cycle, {});
  }

  async seen(transaction: WriteTransaction, id: string): Promise<AssessmentSubject> {
    const [seen] = isId(id) ? await transaction.rows<AssessmentSubject>(statements.subjectById, [id]) : [];
    if (seen === undefined) throw new DomainError('NOT_FOUND');
    return seen;
  }

  /**
   * Writes what changed, with the scores that follow from it.
   *
   * @returns the cycle as it is now
   */
  async save(transaction: WriteTransaction, cycle: LockedCycle, change: CycleChange): Promise<LockedCycle> {
    const answers = change.answers ?? [];
    const changed = afterChanges(cycle, answers);
    const standing = standingOf(factsOf(changed));
    const columns = { ...columnsOf(cycle), ...change.columns, ...standing };
    await transaction.rows(statements.saveCycle, [
      cycle.id,
      cycle.tenantId,
      JSON.stringify(answers.map(answerRowAfter)),
      JSON.stringify(change.revisions ?? []),
      JSON.stringify(columns),
      cycle.now,
    ]);
    return {
      ...changed,
      ...change.columns,
      ...standing,
      version: cycle.version + 1,
      changedAt: cycle.now,
    } as LockedCycle;
  }
}

function afterChanges<Row extends CycleRow>(cycle: Row, answers: readonly ChangedAnswer[]): Row {
  const changed = new Map(answers.map((change) => [change.row.id, change]));
  return {
    ...cycle,
    answers: cycle.answers.map((row) => {
      const change = changed.get(row.id);
      return change === undefined ? row : answerRowAfter(change);
    }),
  };
}

export function answerRowAfter({ row, answer, keptAside, reopenedAt }: ChangedAnswer): AnswerRow {
  const { status, donePercent, plannedOn, comment, reason, excluded, version, answeredBy, answeredAt } = answer;
  const reopened = reopenedAt === undefined ? (answer.isReopened ? row.reopenedAt : null) : reopenedAt;
  return {
    ...row,
    ...{ status, donePercent, plannedOn, comment, reason, excluded, version, answeredBy },
    answeredAt: answeredAt?.toISOString() ?? null,
    reopenedAt: reopened instanceof Date ? reopened.toISOString() : reopened,
    keptAside: keptAside ?? row.keptAside,
  };
}

function columnsOf(cycle: LockedCycle): statements.CycleColumns {
  const { state, isOpen, profile, help, startedAt, president, director, contact, framework } = cycle;
  return {
    ...{ state, isOpen, profile, help, startedAt, versionId: framework.versionId },
    ...{ presidentId: president?.id ?? null, presidentName: president?.name ?? null },
    ...{ directorId: director?.id ?? null, directorName: director?.name ?? null },
    ...{ contactId: contact?.id ?? null, contactName: contact?.name ?? null },
  };
}
