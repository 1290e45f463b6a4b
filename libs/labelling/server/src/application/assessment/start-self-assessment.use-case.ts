import { Injectable } from '@nestjs/common';
import { cycleVerdict, exclusionsOf, noFacts, type ProfileFacts } from '@maillage/labelling-domain';
import { demand, DomainError, newId } from '@maillage/platform-kernel';
import { type ActingActor, appendEvent } from '@maillage/platform-server';
import { CycleRepository, type LockedCycle } from '../../persistence/assessment/cycle.repository.js';
import { addDecision } from '../../persistence/assessment/cycle.statements.js';
import { profileNow } from '../../persistence/assessment/registration.statements.js';
import { assessmentPolicies } from '../../policy/assessment.policies.js';
import { AssessmentActs } from './assessment-act.js';
import { assessmentMoved } from './assessment-moved.js';
import { writtenOf } from '../../persistence/assessment/assessment-facts.js';
import type { CycleAsked } from './asked.js';
import { movingCycleOf } from './course-of-assessment.js';
import { type CycleView, cycleView } from './cycle.view.js';

/** The profile is looked at anew: what excuses from a criterion is what holds when the assessment begins. */
@Injectable()
export class StartSelfAssessment {
  constructor(
    private readonly acts: AssessmentActs,
    private readonly cycles: CycleRepository,
  ) {}

  execute(actor: ActingActor, input: CycleAsked): Promise<CycleView> {
    const asked = { operation: 'startSelfAssessment', policy: assessmentPolicies.startSelfAssessment, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const cycle = await this.cycles.lockFor(transaction, actor, 'start', input.cycleId);
      demand(cycleVerdict('start', movingCycleOf(cycle), noFacts, cycle.now));
      const [found] = await transaction.rows<{ profile: ProfileFacts | null }>(profileNow, [cycle.tenantId]);
      const profile = found?.profile ?? null;
      if (profile === null) throw new DomainError('NOT_FOUND');

      const columns = { state: 'selfAssessment' as const, startedAt: cycle.now, profile };
      const saved = await this.cycles.save(transaction, cycle, { columns, answers: excusedAnew(cycle, profile) });

      const { personId, name, organisationId } = actor;
      await transaction.rows(addDecision, [
        ...[newId(cycle.now), cycle.tenantId, cycle.id, 'start', cycle.state, 'selfAssessment'],
        ...[personId, name, organisationId, cycle.now, null],
      ]);
      await appendEvent(transaction, assessmentMoved(saved, cycle.now));
      return cycleView(saved, actor);
    });
  }
}

function excusedAnew(cycle: LockedCycle, profile: ProfileFacts) {
  const excused = exclusionsOf(cycle.content, profile);
  return cycle.answers
    .map((row) => ({ row, answer: { ...writtenOf(row), excluded: excused.get(row.criterionKey) ?? null } }))
    .filter(({ row, answer }) => row.excluded !== answer.excluded);
}
