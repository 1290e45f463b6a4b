import { type Criterion, scoreOfAssessment } from '@maillage/labelling-domain';
import type { ActingActor } from '@maillage/platform-server';
import type { AnswerRow, CycleRow } from '../../persistence/assessment/cycle-row.js';
import { factsOf } from '../../persistence/assessment/assessment-facts.js';
import { criterionView, progressOf, storedProgress } from './cycle.view.js';
import { isGuestOf } from '../../policy/answer.ability.js';

/** An answer that was saved, and the scores that follow: as much as a screen needs to go on. */
export function savedAnswerView(cycle: CycleRow, criterion: Criterion, answer: AnswerRow, actor: ActingActor) {
  const mine = isGuestOf(actor)
    ? cycle.answers.filter(({ assigneeId }) => assigneeId === actor.personId)
    : cycle.answers;
  const seen = new Set(mine.map(({ criterionKey }) => criterionKey));
  const axis = cycle.content.axes.find(({ criteria }) => criteria.some(({ key }) => key === criterion.key));
  const criteria = axis?.criteria.filter(({ key }) => seen.has(key)) ?? [];
  const content = { ...cycle.content, axes: [{ code: '', title: '', criteria }] };
  return {
    criterion: criterionView(cycle, criterion, answer, actor),
    comment: answer.comment,
    reason: answer.reason,
    progress: storedProgress(cycle),
    axis: progressOf(scoreOfAssessment({ ...factsOf(cycle), content }).total),
    levelReached: cycle.levelReached,
    savedAt: cycle.now,
  };
}

export type SavedAnswerView = ReturnType<typeof savedAnswerView>;
