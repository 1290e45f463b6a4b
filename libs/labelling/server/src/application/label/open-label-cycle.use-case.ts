import { Injectable } from '@nestjs/common';
import { type ActingActor, appendEvent } from '@maillage/platform-server';
import type { LabelCycleKind } from '@maillage/labelling-domain';
import { CycleRepository } from '../../persistence/assessment/cycle.repository.js';
import { demandOnAssessment } from '../../policy/assessment.ability.js';
import { labelPolicies } from '../../policy/label.policies.js';
import { AssessmentActs } from '../assessment/assessment-act.js';
import { assessmentMoved } from '../assessment/assessment-moved.js';
import { CycleRegistration } from '../assessment/cycle-registration.js';
import { type CycleView, cycleView } from '../assessment/cycle.view.js';

export interface LabelCycleOpening {
  readonly idempotencyKey: string;
  /** The cycle that the label was given for. */
  readonly cycleId: string;
  readonly kind: LabelCycleKind;
}

/** An organisation begins the follow-up or the renewal of its label, from the answers that it had. */
@Injectable()
export class OpenLabelCycle {
  constructor(
    private readonly acts: AssessmentActs,
    private readonly registration: CycleRegistration,
    private readonly cycles: CycleRepository,
  ) {}

  /** @throws DomainError NOT_FOUND, FORBIDDEN, nothingToRenew, and what the label refuses it with */
  execute(actor: ActingActor, input: LabelCycleOpening): Promise<CycleView> {
    const asked = { operation: 'openLabelCycle', policy: labelPolicies.openLabelCycle, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const { cycleId: labelledCycleId, kind } = input;
      demandOnAssessment(actor, 'start', await this.cycles.seen(transaction, labelledCycleId));
      const { organisationId } = actor;
      const following = { organisationId, frameworkId: null, labelledCycleId, kind };
      const id = await this.registration.add(transaction, following);
      const cycle = await this.cycles.added(transaction, id);
      await appendEvent(transaction, assessmentMoved(cycle, cycle.now));
      return cycleView(cycle, actor);
    });
  }
}
