import type { Answers, AnswerStatus, CriterionAnswer } from '../framework/scoring/criterion-answer.js';

/** What is written in an answer. Without a status, a text may wait for one. */
export interface AnswerContent {
  readonly status: AnswerStatus | null;
  readonly donePercent: number | null;
  /** The day by which the rest will be done: `2027-03-30`. */
  readonly plannedOn: string | null;
  readonly comment: string;
  /** Why the criterion does not concern the organisation. */
  readonly reason: string | null;
}

/** The answer to one criterion of a cycle, as it stands. */
export interface AssessedAnswer extends AnswerContent {
  readonly criterionKey: string;
  /** The code of the rule by which the profile excuses the organisation. */
  readonly excluded: string | null;
  /** It must be looked at again, and does not count until then. */
  readonly isReopened: boolean;
}

/** An answer with its text, as versions of a framework are synchronised with it and snapshots keep it. */
export interface KeptAnswer extends CriterionAnswer {
  readonly comment: string;
}

export const noAnswer: AnswerContent = { status: null, donePercent: null, plannedOn: null, comment: '', reason: null };

/** What counts: an answer that was reopened does not, before somebody confirms it. */
export function answersThatCount(rows: readonly AssessedAnswer[]): Answers<KeptAnswer> {
  return answersGiven(rows.filter(({ isReopened }) => !isReopened));
}

/** Every answer that was given. */
export function answersGiven(
  rows: readonly (AnswerContent & { readonly criterionKey: string })[],
): Answers<KeptAnswer> {
  return Object.fromEntries(
    rows.flatMap((row) => {
      const kept = keptAnswer(row);
      return kept === null ? [] : [[row.criterionKey, kept]];
    }),
  );
}

export function keptAnswer({ status, donePercent, plannedOn, comment, reason }: AnswerContent): KeptAnswer | null {
  return status === null ? null : { status, donePercent, plannedOn, notConcernedReason: reason, comment };
}

export function contentOf(kept: KeptAnswer | undefined): AnswerContent {
  if (kept === undefined) return noAnswer;
  const { status, donePercent, plannedOn, notConcernedReason, comment } = kept;
  return { status, donePercent, plannedOn, comment, reason: notConcernedReason };
}

export function sayTheSame(one: AnswerContent, other: AnswerContent): boolean {
  return (
    one.status === other.status &&
    one.donePercent === other.donePercent &&
    one.plannedOn === other.plannedOn &&
    one.comment === other.comment &&
    one.reason === other.reason
  );
}
