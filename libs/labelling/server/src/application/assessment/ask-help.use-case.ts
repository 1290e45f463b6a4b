import { Injectable } from '@nestjs/common';
import { assessmentLimits, assessmentVerdict, type CommentAudience } from '@maillage/labelling-domain';
import { demand, DomainError, isBlank, isLegible } from '@maillage/platform-kernel';
import { type ActingActor, appendEvent } from '@maillage/platform-server';
import { CommentRepository } from '../../persistence/assessment/comment.repository.js';
import { CycleRepository } from '../../persistence/assessment/cycle.repository.js';
import { assessmentPolicies } from '../../policy/assessment.policies.js';
import { labellingEvent } from '../labelling.events.js';
import { AssessmentActs } from './assessment-act.js';
import { criterionSeen } from '../../persistence/assessment/assessment-facts.js';
import type { HelpAsked } from './asked.js';
import { commentOf } from './comment-cycle.use-case.js';
import { type CycleView, cycleView } from './cycle.view.js';

/** Asks the regional association; an association asks the union. */
@Injectable()
export class AskHelp {
  constructor(
    private readonly acts: AssessmentActs,
    private readonly cycles: CycleRepository,
    private readonly comments: CommentRepository,
  ) {}

  execute(actor: ActingActor, input: HelpAsked): Promise<CycleView> {
    const asked = { operation: 'askHelp', policy: assessmentPolicies.askHelp, input };
    return this.acts.run(actor, asked, async (transaction) => {
      demandBody(input.body);
      const cycle = await this.cycles.lockFor(transaction, actor, 'askHelp', input.cycleId);
      demand(assessmentVerdict('askHelp', { ...cycle, hasNewerVersion: false, undoUntil: null }, cycle.now));
      const { cycleId, criterionKey = null, body } = input;
      if (criterionKey !== null) criterionSeen(cycle, criterionKey);
      const speaker = { guestId: null, speakerId: actor.organisationId };
      const around = await this.comments.around(transaction, { cycleId, criterionKey }, speaker);

      const audience: CommentAudience = around.regionalId === null ? 'nation' : 'region';
      const spoken = { cycleId, criterionKey, kind: 'helpRequest' as const, audience, body };
      await this.comments.write(transaction, commentOf(actor, spoken, { ...around, at: cycle.now }));
      const saved = await this.cycles.save(transaction, cycle, { columns: { help: 'asked' } });
      await appendEvent(transaction, labellingEvent('helpAsked', saved, cycle.now));
      return cycleView(saved, actor);
    });
  }
}

function demandBody(body: string): void {
  const max = assessmentLimits.message;
  const fits = !isBlank(body) && body.trim().length <= max && isLegible(body);
  if (!fits) throw new DomainError('INVALID_INPUT', { field: 'body', min: 1, max });
}
