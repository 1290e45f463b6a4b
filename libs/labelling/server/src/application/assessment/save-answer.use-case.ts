import { Injectable } from '@nestjs/common';
import { type AnswerContent, saveAnswer } from '@maillage/labelling-domain';
import { DomainError } from '@maillage/platform-kernel';
import {
  type ActingActor,
  appendEvent,
  TenantDatabase,
  writeScope,
  type WriteTransaction,
} from '@maillage/platform-server';
import { answerRowAfter, CycleRepository, type LockedCycle } from '../../persistence/assessment/cycle.repository.js';
import { keepLosingText } from '../../persistence/assessment/cycle.statements.js';
import { revisionOf } from '../../persistence/assessment/revision.record.js';
import { assessmentPolicies } from '../../policy/assessment.policies.js';
import { AssessmentActs } from './assessment-act.js';
import { assessmentMoved } from './assessment-moved.js';
import { criterionSeen, type SeenCriterion, writtenOf } from '../../persistence/assessment/assessment-facts.js';
import type { AnswerSent } from './asked.js';
import { type SavedAnswerView, savedAnswerView } from './saved-answer.view.js';

const policy = assessmentPolicies.saveAnswer;

@Injectable()
export class SaveAnswer {
  constructor(
    private readonly acts: AssessmentActs,
    private readonly cycles: CycleRepository,
    private readonly tenants: TenantDatabase,
  ) {}

  /** @throws DomainError answerChangedMeanwhile when somebody wrote in between; what was sent is kept in the history */
  async execute(actor: ActingActor, input: AnswerSent): Promise<SavedAnswerView> {
    const asked = { cycleId: input.cycleId, keys: [input.criterionKey] };
    let seen: (SeenCriterion & { readonly at: Date }) | undefined;
    try {
      return await this.acts.run(actor, { operation: 'saveAnswer', policy, input }, async (transaction) => {
        const cycle = await this.cycles.lockForAnswers(transaction, actor, 'answer', asked);
        seen = { ...criterionSeen(cycle, input.criterionKey), at: cycle.now };
        return this.save(transaction, actor, { cycle, seen, input });
      });
    } catch (error) {
      const isLate = error instanceof DomainError && error.code === 'answerChangedMeanwhile';
      if (isLate && seen !== undefined) await this.keep(actor, input, { answerId: seen.answer.id, at: seen.at });
      throw error;
    }
  }

  private async save(
    transaction: WriteTransaction,
    actor: ActingActor,
    { cycle, seen, input }: { cycle: LockedCycle; seen: SeenCriterion; input: AnswerSent },
  ): Promise<SavedAnswerView> {
    const { criterion, answer: row } = seen;
    const asked = { ...contentSent(input), version: input.version };
    const context = { state: cycle.state, criterion, by: actor.name, at: cycle.now };
    const { answer, isNew } = saveAnswer(writtenOf(row), asked, context);
    if (!isNew) return savedAnswerView(cycle, criterion, row, actor);

    const revisions = [revisionOf({ answerId: row.id, version: answer.version, content: answer }, actor, cycle.now)];
    const saved = await this.cycles.save(transaction, cycle, { answers: [{ row, answer }], revisions });
    await appendEvent(transaction, assessmentMoved(saved, cycle.now));
    return savedAnswerView(saved, criterion, answerRowAfter({ row, answer }), actor);
  }

  private async keep(
    actor: ActingActor,
    input: AnswerSent,
    { answerId, at }: { answerId: string; at: Date },
  ): Promise<void> {
    const { version } = input;
    const revision = revisionOf({ answerId, version, content: contentSent(input), wasKept: false }, actor, at);
    const scope = { ...writeScope(actor, policy), visible: [actor.organisationId] };
    await this.tenants.write(scope, (transaction) =>
      transaction.rows(keepLosingText, [JSON.stringify(revision), actor.organisationId, answerId]),
    );
  }
}

function contentSent({ status, donePercent, plannedOn, comment, reason }: AnswerSent): AnswerContent {
  return {
    status: status ?? null,
    donePercent: donePercent ?? null,
    plannedOn: plannedOn ?? null,
    comment,
    reason: reason ?? null,
  };
}
