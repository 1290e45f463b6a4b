import { Injectable } from '@nestjs/common';
import { demand, DomainError, newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import { type AuditOpinion, criterionOf, opinionMustHold } from '@maillage/labelling-domain';
import { CourseRepository } from '../../persistence/cycle/course.repository.js';
import type { OpinionRow } from '../../persistence/cycle/course.row.js';
import { saveOpinion } from '../../persistence/cycle/course.statements.js';
import { cyclePolicies } from '../../policy/cycle.policies.js';
import type { OpinionAsked } from './asked-acts.js';
import { CourseActs } from './course-acts.js';

/** What the pair holds of one criterion. Two auditors write in one audit: a save that started from an older text is refused. */
@Injectable()
export class SaveOpinion {
  constructor(
    private readonly acts: CourseActs,
    private readonly courses: CourseRepository,
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
