import { allowed, demand, firstRefusal, isLegible, refused } from '@maillage/platform-kernel';
import type { CycleState } from '../cycle/cycle-vocabulary.js';
import type { Criterion } from '../framework/framework-content.js';
import { answerMustFit } from '../framework/scoring/answer-must-fit.rule.js';
import { type AnswerContent, type AssessedAnswer, keptAnswer, sayTheSame } from './assessed-answer.js';
import { assessmentLimits } from './assessment-limits.js';
import type { AssessmentVerdict } from './assessment-refusal.js';
import { answersMustBeOpen } from './rules/answers-must-be-open.rule.js';
import { criterionMustConcern } from './rules/criterion-must-concern.rule.js';

export interface WrittenAnswer extends AssessedAnswer {
  readonly version: number;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
}

/** What somebody writes, and the version that this person had before the eyes. */
export interface AnswerAsked extends AnswerContent {
  readonly version: number;
}

export interface AnswerChange {
  readonly answer: WrittenAnswer;
  /** Whether something is written at all: who saves what is there already changes nothing. */
  readonly isNew: boolean;
}

interface Answering {
  readonly state: CycleState;
  readonly criterion: Criterion;
  readonly by: string;
  readonly at: Date;
}

/**
 * The answer as it is after somebody's writing.
 *
 * @throws DomainError with the code of the first rule that refuses
 */
export function saveAnswer(current: WrittenAnswer, asked: AnswerAsked, context: Answering): AnswerChange {
  demand(mayAnswer(current, context.state));
  const content = tidied(asked);
  if (sayTheSame(current, content) && !current.isReopened) return { answer: current, isNew: false };
  demand(versionMustBeCurrent(current, asked.version, content));
  demand(contentMustHold(content, context.criterion));
  const { by, at } = context;
  const version = current.version + 1;
  return {
    answer: { ...current, ...content, isReopened: false, version, answeredBy: by, answeredAt: at },
    isNew: true,
  };
}

/** Whether an answer can be written now, before anything is written. */
export function mayAnswer(answer: Pick<AssessedAnswer, 'excluded'>, state: CycleState): AssessmentVerdict {
  return firstRefusal<Exclude<AssessmentVerdict, { can: true }>['code']>(
    () => answersMustBeOpen(state),
    () => criterionMustConcern(answer),
  );
}

/**
 * A file is joined while the answers may be written; once they are frozen, only what an open request asks for is.
 *
 * @param isAwaited whether the file answers a request for this one criterion that nobody answered yet
 */
export function mayJoinEvidence(
  answer: Pick<AssessedAnswer, 'excluded'>,
  state: CycleState,
  isAwaited: boolean,
): AssessmentVerdict {
  return isAwaited ? criterionMustConcern(answer) : mayAnswer(answer, state);
}

function tidied({ status, donePercent, plannedOn, comment, reason }: AnswerContent): AnswerContent {
  const told = reason?.trim() ?? '';
  return { status, donePercent, plannedOn, comment: comment.trim(), reason: told === '' ? null : told };
}

/** Two writers of one answer: the second is told what the first wrote, and loses nothing of what was written. */
function versionMustBeCurrent(current: WrittenAnswer, version: number, yours: AnswerContent): AssessmentVerdict {
  if (version === current.version) return allowed;
  const { status, donePercent, plannedOn, comment, reason, answeredBy: by, answeredAt } = current;
  return refused('answerChangedMeanwhile', {
    ...{ version: current.version, status, donePercent, plannedOn, comment, reason, by },
    at: answeredAt?.toISOString() ?? null,
    ...{ yourStatus: yours.status, yourDonePercent: yours.donePercent, yourPlannedOn: yours.plannedOn },
    ...{ yourComment: yours.comment, yourReason: yours.reason },
  });
}

function contentMustHold(content: AnswerContent, { question }: Criterion): AssessmentVerdict {
  const kept = keptAnswer(content);
  return firstRefusal<Exclude<AssessmentVerdict, { can: true }>['code']>(
    () => commentMustFit(content.comment),
    () => (kept === null ? nothingBesideText(content) : answerMustFit(kept, question)),
    () => reasonMustFit(content.reason),
  );
}

function commentMustFit(comment: string): AssessmentVerdict {
  const fits = comment.length <= assessmentLimits.comment && isLegible(comment);
  return fits ? allowed : refused('INVALID_INPUT', { field: 'comment', max: assessmentLimits.comment });
}

function reasonMustFit(reason: string | null): AssessmentVerdict {
  const fits = (reason ?? '').length <= assessmentLimits.reason;
  return fits ? allowed : refused('INVALID_INPUT', { field: 'reason', max: assessmentLimits.reason });
}

function nothingBesideText({ donePercent, plannedOn, reason }: AnswerContent): AssessmentVerdict {
  const isEmpty = donePercent === null && plannedOn === null && reason === null;
  return isEmpty ? allowed : refused('INVALID_INPUT', { field: 'status' });
}
