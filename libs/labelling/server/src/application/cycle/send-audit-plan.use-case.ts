import { Injectable } from '@nestjs/common';
import { demand, DomainError, newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import { type AuditPlan, criteriaOf, planMustHold } from '@maillage/labelling-domain';
import { hashOf } from '../../persistence/content-hash.js';
import { CourseRepository } from '../../persistence/cycle/course.repository.js';
import type { AuditRow } from '../../persistence/cycle/course.row.js';
import { cyclePolicies } from '../../policy/cycle.policies.js';
import type { PlanAsked } from './asked-acts.js';
import { AuditFileReader } from './audit-file.reader.js';
import type { AuditFileView } from './audit-file.view.js';
import { CourseActs } from './course-acts.js';

/** The auditors say when they come, whom they meet and what they look at; the plan that was sent stays as it was sent. */
@Injectable()
export class SendAuditPlan {
  constructor(
    private readonly acts: CourseActs,
    private readonly courses: CourseRepository,
    private readonly files: AuditFileReader,
  ) {}

  execute(actor: ActingActor, input: PlanAsked): Promise<AuditFileView> {
    const asked = { operation: 'sendAuditPlan', policy: cyclePolicies.sendAuditPlan, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const cycle = await this.courses.lockFor(transaction, actor, 'auditor', input.cycleId);
      const plan = planOf(input);
      demand(
        planMustHold(
          plan,
          criteriaOf(cycle.content).map(({ key }) => key),
          cycle.today,
        ),
      );
      demandQualified(cycle.audit, plan);
      const moved = await this.acts.moveLocked(transaction, actor, {
        ...{ act: 'sendPlan', cycle, cycleId: cycle.id },
        changes: () => ({ auditFrom: plan.from, auditTo: plan.to }),
        writes: () => ({
          audit: { plan, planSentAt: cycle.now },
          reports: [
            {
              ...{ id: newId(cycle.now), kind: 'plan', sentBy: actor.name, content: plan, hash: hashOf(plan) },
              ...{ unionId: actor.organisationId, answerUntil: null },
            },
          ],
        }),
      });
      return this.files.of(transaction, actor, moved);
    });
  }
}

function planOf({ from, to, methods, peopleMet, sample, note }: PlanAsked): AuditPlan {
  const people = peopleMet.map((name) => name.trim()).filter((name) => name !== '');
  return {
    from,
    to,
    methods: [...new Set(methods)],
    peopleMet: people,
    sample: [...new Set(sample)],
    note: note.trim(),
  };
}

/** Now that the days are known, the qualification of both must last until the last of them. */
function demandQualified(audit: AuditRow | null, { from, to }: AuditPlan): void {
  const pair = [
    [audit?.leadName, audit?.leadQualifiedUntil],
    [audit?.secondName, audit?.secondQualifiedUntil],
  ] as const;
  for (const [auditor, qualifiedUntil] of pair) {
    if (qualifiedUntil === null || qualifiedUntil === undefined || to < qualifiedUntil) continue;
    const dates = { qualifiedUntil, from, to };
    throw new DomainError('auditorNotIndependent', {
      auditor: auditor ?? '',
      dependence: 'qualificationNotValid',
      ...dates,
    });
  }
}
