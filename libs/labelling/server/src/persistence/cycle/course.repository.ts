import { Injectable } from '@nestjs/common';
import { demand, DomainError, isId } from '@maillage/platform-kernel';
import { type ActingActor, type ReadTransaction, StampSource, type WriteTransaction } from '@maillage/platform-server';
import {
  type AuditPlan,
  type CycleAct,
  type CycleChange,
  type CycleSide,
  isOpenState,
  mustLookFrom,
} from '@maillage/labelling-domain';
import { sidesOf } from './course-facts.js';
import { type CourseSubject, demandOnCourse } from '../../policy/course.ability.js';
import type { CourseRow, FindingRow, ReportRow } from './course.row.js';
import { courseById } from './course.sql.js';
import * as statements from './course.statements.js';

/** What an act writes beside the move itself. */
export interface CourseWriting {
  readonly reports?: readonly NewReport[];
  readonly notified?: readonly Pick<FindingRow, 'id' | 'criterionKey' | 'kind' | 'state' | 'body'>[];
  readonly moved?: readonly FindingRow[];
  readonly snapshot?: Readonly<Record<string, unknown>>;
  readonly audit?: AuditPatch;
  readonly closesAccess?: boolean;
}

export interface NewReport extends Pick<ReportRow, 'id' | 'kind' | 'sentBy' | 'content'> {
  readonly unionId: string;
  readonly hash: string;
  readonly answerUntil: Date | null;
}

export interface AuditPatch {
  readonly plan?: AuditPlan;
  readonly planSentAt?: Date;
  readonly summary?: string;
  readonly startedAt?: Date;
  readonly finishedAt?: Date;
}

/** When an act leaves its instant on the cycle. Who applies without a review has finished the self-assessment by it. */
const instantOfAct: Partial<Record<CycleAct, 'assessedAt' | 'appliedAt' | 'auditedAt'>> = {
  askReview: 'assessedAt',
  apply: 'appliedAt',
  finishVisit: 'auditedAt',
};

@Injectable()
export class CourseRepository {
  constructor(private readonly stamps: StampSource) {}

  /** @throws DomainError NOT_FOUND when there is no such cycle, or the scope does not see it */
  async one(reads: ReadTransaction, id: string, at: Date | null = null): Promise<CourseRow> {
    const [row] = isId(id) ? await reads.rows<CourseRow>(courseById, [id, at]) : [];
    if (row === undefined) throw new DomainError('NOT_FOUND');
    const { contradictoryUntil } = row;
    return { ...row, contradictoryUntil: contradictoryUntil === null ? null : new Date(contradictoryUntil) };
  }

  /**
   * The cycle, as nobody else can move it until the transaction ends; permission is asked before anybody is made to wait.
   *
   * @throws DomainError NOT_FOUND, FORBIDDEN; notYourAct for who is neither its region nor its auditor
   */
  async lockFor(transaction: WriteTransaction, actor: ActingActor, side: CycleSide, id: string): Promise<CourseRow> {
    const [subject] = isId(id) ? await transaction.rows<CourseSubject>(statements.subjectById, [id]) : [];
    if (subject === undefined) throw new DomainError('NOT_FOUND');
    demandOnCourse(actor, side, subject);
    if (subject.tenantId !== actor.organisationId) await transaction.steer(subject.tenantId);
    const locked = await transaction.rows(statements.lockCycle, [id]);
    if (locked.length === 0) throw new DomainError('NOT_FOUND');
    const row = await this.one(transaction, id, await this.stamps.after(transaction));
    demand(mustLookFrom(side, sidesOf(row, actor)));
    return row;
  }

  /** @throws DomainError NOT_FOUND */
  async cycleOfFinding(transaction: WriteTransaction, findingId: string): Promise<string> {
    const [found] = isId(findingId)
      ? await transaction.rows<{ cycleId: string }>(statements.subjectOfFinding, [findingId])
      : [];
    if (found === undefined) throw new DomainError('NOT_FOUND');
    return found.cycleId;
  }

  /** @returns the cycle as it is now */
  async save(
    transaction: WriteTransaction,
    { cycle, decision }: CycleChange<CourseRow>,
    writing: CourseWriting = {},
  ): Promise<CourseRow> {
    const { actor, ...decided } = decision;
    const { personId, name: personName, organisationId: onBehalfOf } = actor;
    const signed = { ...decided, personId, personName, onBehalfOf };
    const column = instantOfAct[decision.act];
    const instants = column === undefined ? {} : { [column]: decision.at };
    await this.write(transaction, cycle, { decisions: [signed], instants, ...writing });
    const { id, act, reason } = decision;
    const told = { id, act, reason, at: decision.at.toISOString(), by: personName, onBehalfOf: cycle.actingName ?? '' };
    return after({ ...cycle, isOpen: isOpenState(cycle.state), decisions: [told, ...cycle.decisions] }, writing);
  }

  /** What changes around a cycle that stays where it is. */
  async note(transaction: WriteTransaction, cycle: CourseRow, writing: CourseWriting): Promise<CourseRow> {
    await this.write(transaction, cycle, { decisions: [], instants: {}, ...writing });
    return after(cycle, writing);
  }

  private async write(
    transaction: WriteTransaction,
    cycle: CourseRow,
    {
      decisions,
      instants,
      ...writing
    }: CourseWriting & { readonly decisions: readonly unknown[]; readonly instants: Readonly<Record<string, Date>> },
  ): Promise<void> {
    const { state, levelAimed, auditFrom, auditTo, contradictoryUntil } = cycle;
    const columns = { state, isOpen: isOpenState(state), levelAimed, auditFrom, auditTo, contradictoryUntil };
    await transaction.rows(statements.saveCourse, [
      ...[cycle.id, cycle.tenantId, JSON.stringify({ ...columns, ...instants }), JSON.stringify(decisions)],
      ...[JSON.stringify(writing.reports ?? []), JSON.stringify(writing.notified ?? [])],
      ...[JSON.stringify(writing.moved ?? []), JSON.stringify(writing.snapshot ? [writing.snapshot] : [])],
      ...[JSON.stringify(patchesOf(cycle, writing.audit)), writing.closesAccess ?? false, cycle.now],
    ]);
  }
}

function patchesOf({ audit }: CourseRow, patch: AuditPatch | undefined): readonly unknown[] {
  if (audit === null || patch === undefined) return [];
  const { id, plan, planSentAt, summary } = audit;
  return [{ id, plan, planSentAt, summary, startedAt: null, finishedAt: null, ...patch }];
}

function after(cycle: CourseRow, { reports = [], notified = [], moved = [], audit: patch }: CourseWriting): CourseRow {
  const sentAt = cycle.now.toISOString();
  const changed = new Map(moved.map((finding) => [finding.id, finding]));
  const unanswered = {
    response: null,
    respondedBy: null,
    respondedAt: null,
    reply: null,
    repliedBy: null,
    repliedAt: null,
  };
  const born = notified.map((finding) => ({
    ...{ ...unanswered, ...finding, tenantId: cycle.tenantId, cycleId: cycle.id, notifiedAt: sentAt },
  }));
  const { audit } = cycle;
  const { plan, planSentAt, summary } = patch ?? {};
  return {
    ...cycle,
    reports: [
      ...cycle.reports,
      ...reports.map(({ id, kind, sentBy, content, answerUntil }) => ({
        ...{ id, kind, sentBy, content, sentAt, answerUntil: answerUntil?.toISOString() ?? null },
      })),
    ],
    findings: [...cycle.findings.map((finding) => changed.get(finding.id) ?? finding), ...born],
    audit:
      audit === null
        ? null
        : {
            ...audit,
            plan: plan ?? audit.plan,
            planSentAt: planSentAt?.toISOString() ?? audit.planSentAt,
            summary: summary ?? audit.summary,
            version: audit.version + (patch === undefined ? 0 : 1),
          },
  };
}
