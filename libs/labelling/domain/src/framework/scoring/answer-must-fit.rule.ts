import { allowed, firstRefusal, isBlank, isLegible, refused, type Verdict } from '@maillage/platform-kernel';
import { isPlausibleDay } from '../../plausible-day.js';
import type { Question } from '../framework-content.js';
import { frameworkLimits } from '../framework-limits.js';
import { donePercentOf, type CriterionAnswer } from './criterion-answer.js';

export type AnswerRefusal = 'partMissing' | 'partNotAChoice' | 'notConcernedReasonMissing' | 'INVALID_INPUT';

/** Whether an answer can be given to a question. */
export function answerMustFit(answer: CriterionAnswer, question: Question): Verdict<AnswerRefusal> {
  return firstRefusal(
    () => partMustBeGiven(answer),
    () => partMustBeAChoice(answer, question),
    () => reasonMustBeGiven(answer),
    () => dayMustBePlausible(answer),
  );
}

function partMustBeGiven({ status, donePercent }: CriterionAnswer): Verdict<AnswerRefusal> {
  if (status !== 'partly') return donePercent === null ? allowed : refused('INVALID_INPUT', { field: 'donePercent' });
  const isPart = donePercent !== null && Number.isInteger(donePercent) && donePercent > 0 && donePercent < 100;
  return isPart ? allowed : refused('partMissing', { min: 1, max: 99 });
}

function partMustBeAChoice(answer: CriterionAnswer, question: Question): Verdict<AnswerRefusal> {
  return isOffered(answer, question) ? allowed : refused('partNotAChoice', { percent: donePercentOf(answer) });
}

/** Whether the question offers to say that much. What is done, planned or not can be said of any. */
export function isOffered(answer: CriterionAnswer, question: Question): boolean {
  if (answer.status !== 'partly') return true;
  switch (question.kind) {
    case 'progress':
      return true;
    case 'yesNo':
      return false;
    case 'choices':
      return question.choices.some(({ percent }) => percent === answer.donePercent);
  }
}

function reasonMustBeGiven({ status, notConcernedReason }: CriterionAnswer): Verdict<AnswerRefusal> {
  const field = 'notConcernedReason';
  if (status !== 'notConcerned') return notConcernedReason === null ? allowed : refused('INVALID_INPUT', { field });
  if (notConcernedReason === null || isBlank(notConcernedReason)) return refused('notConcernedReasonMissing');
  const fits = notConcernedReason.trim().length <= frameworkLimits.reason && isLegible(notConcernedReason);
  return fits ? allowed : refused('INVALID_INPUT', { field, max: frameworkLimits.reason });
}

function dayMustBePlausible({ status, plannedOn }: CriterionAnswer): Verdict<AnswerRefusal> {
  const mayBePlanned = status === 'planned' || status === 'partly' || status === 'notDone';
  const holds = plannedOn === null || (mayBePlanned && isPlausibleDay(plannedOn));
  return holds ? allowed : refused('INVALID_INPUT', { field: 'plannedOn' });
}
