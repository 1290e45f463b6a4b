import { Injectable } from '@nestjs/common';
import { DomainError, newId } from '@maillage/platform-kernel';
import { type ActingActor, type WriteTransaction } from '@maillage/platform-server';
import { type AuditorInPool, type CycleFacts, independenceOf } from '@maillage/labelling-domain';
import { AuditorReader } from '../../persistence/cycle/auditor.reader.js';
import type { AuditorRow } from '../../persistence/cycle/auditor.statements.js';
import { CourseRepository } from '../../persistence/cycle/course.repository.js';
import type { CourseRow } from '../../persistence/cycle/course.row.js';
import { openAudit } from '../../persistence/cycle/course.statements.js';
import { cyclePolicies } from '../../policy/cycle.policies.js';
import type { AssignmentAsked } from './asked-acts.js';
import { CourseActs } from './course-acts.js';
import { type CourseView, courseView } from './course.view.js';
import { auditedOf, independenceFacts } from './independence-facts.js';

interface Pair {
  readonly lead: AuditorRow;
  readonly second: AuditorRow;
}

/** A pair is let into the file: the first, or another in the place of the one that was. */
@Injectable()
export class AssignAuditors {
  constructor(
    private readonly acts: CourseActs,
    private readonly courses: CourseRepository,
    private readonly auditors: AuditorReader,
  ) {}

  execute(actor: ActingActor, input: AssignmentAsked): Promise<CourseView> {
    const asked = { operation: 'assignAuditors', policy: cyclePolicies.assignAuditors, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const cycle = await this.courses.lockFor(transaction, actor, 'union', input.cycleId);
      // What auditors write of the union itself is kept from it: only for this act is the audit found that it replaces.
      await transaction.steer(cycle.tenantId);
      const pair = await this.pairOf(transaction, actor, cycle, input);
      const act = hasPair(cycle) ? 'replaceAuditors' : 'assignAuditors';

      const moved = await this.acts.moveLocked(transaction, actor, {
        ...{ act, cycle, cycleId: cycle.id, reason: input.reason ?? null },
        changes: () => ({ auditFrom: null, auditTo: null }),
        facts: () => ({ dependent: dependentOf(pair, cycle, actor.organisationId) }),
        // An application that was withdrawn may have left a pair behind.
        writes: () => ({ closesAccess: true }),
      });

      await this.open(transaction, actor, cycle, pair);
      return courseView({ ...moved, audit: null, auditors: [pair.lead.name, pair.second.name] }, actor);
    });
  }

  /** @throws DomainError auditorsMustDiffer, auditorNotInPool */
  private async pairOf(
    transaction: WriteTransaction,
    actor: ActingActor,
    cycle: CourseRow,
    { leadAuditorId, secondAuditorId }: AssignmentAsked,
  ): Promise<Pair> {
    if (leadAuditorId === secondAuditorId) throw new DomainError('auditorsMustDiffer');
    const found = await this.auditors.poolFor(transaction, actor, cycle, [leadAuditorId, secondAuditorId]);
    const lead = found.find(({ auditorId }) => auditorId === leadAuditorId);
    const second = found.find(({ auditorId }) => auditorId === secondAuditorId);
    if (lead === undefined || second === undefined) throw new DomainError('auditorNotInPool');
    return { lead, second };
  }

  private async open(
    transaction: WriteTransaction,
    actor: ActingActor,
    cycle: CourseRow,
    { lead, second }: Pair,
  ): Promise<void> {
    const audit = {
      ...{ id: newId(cycle.now), leadAccessId: newId(cycle.now), secondAccessId: newId(cycle.now) },
      ...{ leadAuditorId: lead.auditorId, leadPersonId: lead.personId, leadName: lead.name },
      ...{ secondAuditorId: second.auditorId, secondPersonId: second.personId, secondName: second.name },
      ...{ leadQualifiedUntil: lead.qualifiedUntil, secondQualifiedUntil: second.qualifiedUntil },
    };
    await transaction.rows(openAudit, [
      ...[cycle.id, cycle.tenantId, actor.organisationId, JSON.stringify(audit), cycle.now, actor.name],
    ]);
  }
}

function hasPair({ state }: CourseRow): boolean {
  return state === 'auditorsAssigned' || state === 'planSent';
}

function dependentOf({ lead, second }: Pair, cycle: CourseRow, unionId: string): CycleFacts['dependent'] {
  const facts = independenceFacts(cycle, unionId, lead.lastAuditorIds);
  return [lead, second].flatMap((auditor: AuditorInPool) => {
    const [reason] = independenceOf(auditor, auditedOf(cycle), facts);
    return reason === undefined ? [] : [{ name: auditor.name, reason }];
  });
}
