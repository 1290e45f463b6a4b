import { Injectable } from '@nestjs/common';
import { answersMustBeOpen } from '@maillage/labelling-domain';
import { demand, DomainError } from '@maillage/platform-kernel';
import { type ActingActor, appendEvent } from '@maillage/platform-server';
import { CycleRepository } from '../../persistence/assessment/cycle.repository.js';
import { EvidenceRepository } from '../../persistence/assessment/evidence.repository.js';
import { demandOnAnswer } from '../../policy/answer.ability.js';
import { assessmentPolicies } from '../../policy/assessment.policies.js';
import { AssessmentActs } from './assessment-act.js';
import { assessmentMoved } from './assessment-moved.js';
import type { DetachmentAsked } from './asked.js';
import { withRows } from './attach-evidence.use-case.js';
import { type CycleView, cycleView } from './cycle.view.js';
import { asSeenBy } from './seen-cycle.js';

/** Takes a file from a criterion; what was joined, and until when, stays known. */
@Injectable()
export class DetachEvidence {
  constructor(
    private readonly acts: AssessmentActs,
    private readonly cycles: CycleRepository,
    private readonly evidence: EvidenceRepository,
  ) {}

  /** @throws DomainError answersFrozen; evidenceGone when somebody detached it already */
  execute(actor: ActingActor, input: DetachmentAsked): Promise<CycleView> {
    const asked = { operation: 'detachEvidence', policy: assessmentPolicies.detachEvidence, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const joined = await this.evidence.joined(transaction, input.evidenceId);
      demandOnAnswer(actor, 'attachEvidence', joined);
      if (joined.isGone) throw new DomainError('evidenceGone');
      const cycle = await this.cycles.lock(transaction, joined.cycleId);
      demand(answersMustBeOpen(cycle.state));
      await this.evidence.unlink(transaction, cycle, input.evidenceId);

      const isExpired = joined.expiresOn !== null && joined.expiresOn < cycle.today;
      const rows = cycle.answers
        .filter(({ id }) => id === joined.answerId)
        .map((row) => ({ ...row, evidence: row.evidence - 1, expired: row.expired - (isExpired ? 1 : 0) }));
      const saved = await this.cycles.save(transaction, withRows(cycle, rows), {});
      await appendEvent(transaction, assessmentMoved(saved, cycle.now));
      return cycleView(asSeenBy(saved, actor), actor);
    });
  }
}
