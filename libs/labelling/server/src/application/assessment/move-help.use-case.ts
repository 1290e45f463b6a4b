import { Injectable } from '@nestjs/common';
import { assessmentVerdict, type LabelHelp } from '@maillage/labelling-domain';
import { demand } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import { CycleRepository } from '../../persistence/assessment/cycle.repository.js';
import { CycleReader } from '../../persistence/assessment/cycle.reader.js';
import { moveHelp } from '../../persistence/assessment/help.statements.js';
import { assessmentPolicies } from '../../policy/assessment.policies.js';
import { AssessmentActs } from './assessment-act.js';
import type { CycleAsked } from './asked.js';
import { type CycleView, cycleView } from './cycle.view.js';

const helpAfter = { takeUpHelp: 'inProgress', closeHelp: null } as const satisfies Record<string, LabelHelp | null>;

/** The regional association takes a request up, and says when it is met. */
@Injectable()
export class MoveHelp {
  constructor(
    private readonly acts: AssessmentActs,
    private readonly cycles: CycleRepository,
    private readonly reader: CycleReader,
  ) {}

  execute(actor: ActingActor, act: keyof typeof helpAfter, input: CycleAsked): Promise<CycleView> {
    const asked = { operation: act, policy: assessmentPolicies[act], input };
    return this.acts.run(actor, asked, async (transaction) => {
      const cycle = await this.cycles.lockFor(transaction, actor, act, input.cycleId);
      demand(assessmentVerdict(act, { ...cycle, hasNewerVersion: false, undoUntil: null }, cycle.now));
      await transaction.rows(moveHelp, [cycle.id, cycle.tenantId, helpAfter[act], cycle.now]);
      return cycleView(await this.reader.one(transaction, cycle.id), actor);
    });
  }
}
