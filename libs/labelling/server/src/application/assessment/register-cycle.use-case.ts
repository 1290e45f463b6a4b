import { Injectable } from '@nestjs/common';
import { DomainError, isId } from '@maillage/platform-kernel';
import { type ActingActor, appendEvent } from '@maillage/platform-server';
import { CycleRepository } from '../../persistence/assessment/cycle.repository.js';
import { assessmentPolicies } from '../../policy/assessment.policies.js';
import { AssessmentActs } from './assessment-act.js';
import { assessmentMoved } from './assessment-moved.js';
import type { RegistrationAsked } from './asked.js';
import { CycleRegistration } from './cycle-registration.js';
import { type CycleView, cycleView } from './cycle.view.js';

@Injectable()
export class RegisterCycle {
  constructor(
    private readonly acts: AssessmentActs,
    private readonly registration: CycleRegistration,
    private readonly cycles: CycleRepository,
  ) {}

  execute(actor: ActingActor, input: RegistrationAsked): Promise<CycleView> {
    const asked = { operation: 'registerCycle', policy: assessmentPolicies.registerCycle, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const { frameworkId, kind } = input;
      if (!isId(frameworkId)) throw new DomainError('NOT_FOUND');
      const { organisationId } = actor;
      const id = await this.registration.add(transaction, { organisationId, frameworkId, kind });
      const cycle = await this.cycles.added(transaction, id);
      await appendEvent(transaction, assessmentMoved(cycle, cycle.now));
      return cycleView(cycle, actor);
    });
  }
}
