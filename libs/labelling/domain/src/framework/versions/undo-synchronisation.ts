import { allowed, contentHash, refused, type TextHash, type Verdict } from '@maillage/platform-kernel';
import type { Answers, CriterionAnswer } from '../scoring/criterion-answer.js';
import type { SynchronisedAnswers } from './synchronise.js';

/** What is kept of a synchronisation for as long as it can be undone. */
export interface SynchronisationRecord<A extends CriterionAnswer> {
  readonly fromVersionId: string;
  readonly toVersionId: string;
  /** The answers as they were, whole. */
  readonly before: Answers<A>;
  readonly hashBefore: string;
  readonly hashAfter: string;
  readonly undoableUntil: Date;
}

export type UndoRefusal = 'undoTooLate' | 'answersChangedSince';

export function recordOfSynchronisation<A extends CriterionAnswer>(
  versions: { readonly fromVersionId: string; readonly toVersionId: string; readonly undoableUntil: Date },
  before: Answers<A>,
  { answers }: SynchronisedAnswers<A>,
  hash: TextHash,
): SynchronisationRecord<A> {
  return { ...versions, before, hashBefore: contentHash(before, hash), hashAfter: contentHash(answers, hash) };
}

/** An undo gives back exactly what was: so it is refused once somebody has answered since. */
export function mayUndoSynchronisation(
  record: SynchronisationRecord<CriterionAnswer>,
  current: Answers,
  at: Date,
  hash: TextHash,
): Verdict<UndoRefusal> {
  if (at.getTime() >= record.undoableUntil.getTime()) {
    return refused('undoTooLate', { undoableUntil: record.undoableUntil.toISOString() });
  }
  return contentHash(current, hash) === record.hashAfter ? allowed : refused('answersChangedSince');
}

/** @throws RangeError when what was kept is not what was */
export function answersBeforeSynchronisation<A extends CriterionAnswer>(
  record: SynchronisationRecord<A>,
  hash: TextHash,
): Answers<A> {
  if (contentHash(record.before, hash) !== record.hashBefore)
    throw new RangeError('The answers kept are not those that were');
  return record.before;
}
