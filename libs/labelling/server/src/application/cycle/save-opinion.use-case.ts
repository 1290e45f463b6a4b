import { Injectable } from '@nestjs/common';
import { demand, DomainError, newId } from '@maillage/platform-kernel';
import type { ActingActor, WriteTransaction } from '@maillage/platform-server';
import {
  type AuditOpinion,
  auditorsMustBeIndependent,
  criterionOf,
  independenceOf,
  opinionMustHold,
} from '@maillage/labelling-domain';
import { AuditorReader } from '../../persistence/cycle/auditor.reader.js';
import { CourseRepository } from '../../persistence/cycle/course.repository.js';
import type { CourseRow, OpinionRow } from '../../persistence/cycle/course.row.js';
import { saveOpinion } from '../../persistence/cycle/course.statements.js';
import { cyclePolicies } from '../../policy/cycle.policies.js';
import type { OpinionAsked } from './asked-acts.js';
import { CourseActs } from './course-acts.js';
import { auditedOf } from './independence-facts.js';

/** What the pair holds of one criterion. Two auditors write in one audit: a save that started from an older text is refused. */
@Injectable()
export class SaveOpinion {
  constructor(
    private readonly acts: CourseActs,
    private readonly courses: CourseRepository,
    private readonly auditors: AuditorReader,
  ) {}

  execute(actor: ActingActor, input: OpinionAsked): Promise<OpinionRow> {
    const asked = { operation: 'saveOpinion', policy: cyclePolicies.saveOpinion, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const cycle = await this.courses.lockFor(transaction, actor, 'auditor', input.cycleId);
      const { audit } = cycle;
      const { criterionKey } = input;
      if (audit === null || criterionOf(cycle.content, criterionKey) === undefined) throw new DomainError('NOT_FOUND');
      const opinion = opinionOf(input);
      demand(opinionMustHold(cycle.state, opinion));
      await this.demandIndependence(transaction, actor, cycle);
      const theirs = audit.opinions.find((one) => one.criterionKey === criterionKey);
      if ((theirs?.version ?? 0) !== input.version) throw changedMeanwhile(theirs);

      const signed = { criterionKey, ...opinion, personName: actor.name, writtenAt: cycle.now.toISOString() };
      const [saved] = await transaction.rows<{ version: number }>(saveOpinion, [
        ...[audit.id, audit.unionId, cycle.tenantId, cycle.id],
        ...[JSON.stringify({ id: newId(cycle.now), ...signed }), input.version],
      ]);
      if (saved === undefined) throw changedMeanwhile(theirs);
      return { ...signed, version: saved.version };
    });
  }

  /** Who was let in may have been disqualified since. The qualification is that of the days of the audit. */
  private async demandIndependence(transaction: WriteTransaction, actor: ActingActor, cycle: CourseRow): Promise<void> {
    const auditor = await this.auditors.oneself(transaction, actor);
    if (auditor === undefined) throw new DomainError('auditorNotInPool');
    const { auditTo, today } = cycle;
    const day = auditTo !== null && auditTo < today ? auditTo : today;
    const facts = { from: day, to: day, unionId: actor.organisationId, lastAuditorIds: [] };
    const reasons = independenceOf(auditor, auditedOf(cycle), facts);
    demand(auditorsMustBeIndependent(reasons.map((reason) => ({ name: auditor.name, reason }))));
  }
}

function opinionOf({ opinion, seenPercent, finding, body, onAgenda }: OpinionAsked): AuditOpinion {
  return {
    ...{ opinion: opinion ?? null, finding: finding ?? null, body: body.trim(), onAgenda },
    seenPercent: opinion === 'confirmed' ? null : (seenPercent ?? null),
  };
}

function changedMeanwhile(theirs: OpinionRow | undefined): DomainError {
  const { version = 0, personName: by = '', body = '', opinion = null, seenPercent = null } = theirs ?? {};
  return new DomainError('opinionChangedMeanwhile', { version, by, body, opinion, seenPercent });
}
