import { Injectable } from '@nestjs/common';
import { DomainError } from '@maillage/platform-kernel';
import {
  type ActingActor,
  appendEvent,
  type AskedAct,
  onceForKey,
  stampOf,
  TenantDatabase,
  type WriteTransaction,
} from '@maillage/platform-server';
import {
  type CycleAct,
  type CycleChange,
  type CycleFacts,
  dependenceReasons,
  moveCycle,
  sideOfAct,
} from '@maillage/labelling-domain';
import { type CourseWriting, CourseRepository } from '../../persistence/cycle/course.repository.js';
import type { CourseRow } from '../../persistence/cycle/course.row.js';
import { courseFacts, sidesOf } from '../../persistence/cycle/course-facts.js';
import { cycleMoved } from './cycle-moved.event.js';

export interface Moving {
  readonly act: CycleAct;
  readonly cycleId: string;
  readonly reason?: string | null;
  /** What the act changes of the cycle beside its state, and what it writes beside it. */
  readonly changes?: (cycle: CourseRow) => Partial<CourseRow>;
  readonly facts?: (cycle: CourseRow) => Promise<Partial<CycleFacts>> | Partial<CycleFacts>;
  readonly writes?: (cycle: CourseRow) => CourseWriting;
}

/** What all acts on the course of a cycle share: one transaction, once for a key, a lock, a decision that is signed, an event. */
@Injectable()
export class CourseActs {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly courses: CourseRepository,
  ) {}

  /** @param work answers with plain data, as JSON keeps it */
  async run<Answer>(
    actor: ActingActor,
    asked: AskedAct,
    work: (transaction: WriteTransaction) => Promise<Answer>,
  ): Promise<Answer> {
    try {
      return await onceForKey(this.tenants, actor, asked, work);
    } catch (error) {
      throw toldByDatabase(error);
    }
  }

  /**
   * @returns the cycle as it is now
   * @throws DomainError with the reason of the first rule that refuses
   */
  async move(transaction: WriteTransaction, actor: ActingActor, moving: Moving): Promise<CourseRow> {
    const cycle = await this.courses.lockFor(transaction, actor, sideOfAct[moving.act], moving.cycleId);
    return this.moveLocked(transaction, actor, { ...moving, cycle });
  }

  async moveLocked(
    transaction: WriteTransaction,
    actor: ActingActor,
    { act, cycle, reason = null, changes, facts, writes }: Moving & { readonly cycle: CourseRow },
  ): Promise<CourseRow> {
    const known = { ...courseFacts(cycle, sidesOf(cycle, actor)), ...(await facts?.(cycle)) };
    const change: CycleChange<CourseRow> = moveCycle(cycle, act, stampOf(actor, cycle.now, reason), {
      facts: known,
      changes: changes?.(cycle) ?? {},
    });
    const saved = await this.courses.save(transaction, change, writes?.(cycle));
    await appendEvent(transaction, cycleMoved(change, actor.organisationId));
    return saved;
  }
}

/** What the database holds by itself is told in the words of the rules. */
function toldByDatabase(error: unknown): unknown {
  const constraint = error instanceof Error && 'constraint' in error ? error.constraint : null;
  if (constraint === 'auditor_is_independent') {
    const detail = error instanceof Error && 'detail' in error ? error.detail : null;
    const dependence = dependenceReasons.find((reason) => reason === detail);
    return new DomainError('auditorNotIndependent', dependence === undefined ? {} : { dependence });
  }
  return constraint === 'one_open_cycle' ? new DomainError('cycleAlreadyOpen', {}) : error;
}
