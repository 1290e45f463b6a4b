import { allowed, firstRefusal, refused, type Verdict } from '@maillage/platform-kernel';
import type { ApplicationState } from '../application/application-vocabulary.js';
import type { CallState } from '../call/call-vocabulary.js';
import type { Conflict } from '../interests/conflicts-of-interest.js';
import { type Marks, scoreOf } from './score-of-review.js';
import type { Recommendation } from './review-summary.js';
import { marksMustBeComplete } from './marks-must-fit.rule.js';
import type { ScoringGrid } from './scoring-grid.js';

export const assignmentKinds = ['review', 'opinion'] as const;
/** A review scores by the grid; an outside opinion (avis extérieur) answers a question. */
export type AssignmentKind = (typeof assignmentKinds)[number];

/** States in which an application is reviewed: it is admitted, and nothing is decided yet. */
export const statesOfReview = ['review', 'shortlisted'] as const satisfies readonly ApplicationState[];
/** States of a call in which reviewers work: applications are read, and the jury may sit already. */
export const statesOfReviewing = ['closed', 'instructing', 'committee'] as const satisfies readonly CallState[];

export interface ReviewedFile {
  readonly state: ApplicationState;
  readonly callState: CallState;
}

export type ReviewingRefusal =
  | 'applicationNotInReview'
  | 'reviewerConflicted'
  | 'reviewerAlreadyAssigned'
  | 'reviewerHasNoSeat'
  | 'opinionQuestionMissing';

/** What a person must be, and not be, to be given an application to review. */
export function reviewerMustBeFree(facts: {
  readonly holdsSeat: boolean;
  readonly isAssigned: boolean;
  readonly conflicts: readonly Conflict[];
}): Verdict<ReviewingRefusal> {
  const [gravest] = facts.conflicts;
  return firstRefusal<ReviewingRefusal>(
    () => (facts.holdsSeat ? allowed : refused('reviewerHasNoSeat')),
    () =>
      gravest === undefined ? allowed : refused('reviewerConflicted', { conflict: gravest.code, ...gravest.params }),
    () => (facts.isAssigned ? refused('reviewerAlreadyAssigned') : allowed),
  );
}

export function fileMustBeInReview({ state, callState }: ReviewedFile): Verdict<ReviewingRefusal> {
  const states: readonly ApplicationState[] = statesOfReview;
  const calls: readonly CallState[] = statesOfReviewing;
  const isInReview = states.includes(state) && calls.includes(callState);
  return isInReview ? allowed : refused('applicationNotInReview', { state, callState });
}

/** A review as it stands: given once, and anew only when the applicant handed in another deposit since. */
export interface KeptReview {
  readonly givenAt: Date | null;
  readonly depositNumber: number;
}

/** Whether a review speaks of an older deposit than the latest. */
export function isStale({ depositNumber }: Pick<KeptReview, 'depositNumber'>, deposits: number): boolean {
  return depositNumber < deposits;
}

export function reviewMustBeOpen(kept: KeptReview | null, deposits: number): Verdict<'reviewAlreadyGiven'> {
  if (kept === null || kept.givenAt === null || isStale(kept, deposits)) return allowed;
  return refused('reviewAlreadyGiven');
}

export interface WrittenReview {
  readonly marks: Marks;
  readonly recommendation: Recommendation | null;
  readonly comment: string;
}

/** What is handed in is whole: marks for every criterion and a recommendation; of an opinion, the answer. */
export function reviewMustBeComplete(
  kind: AssignmentKind,
  grid: ScoringGrid,
  { marks, recommendation, comment }: WrittenReview,
): Verdict {
  const isAnswered = comment.trim() !== '';
  if (kind === 'opinion') return isAnswered ? allowed : refused('reviewWordsMissing');
  return firstRefusal<string>(
    () => marksMustBeComplete(grid, marks),
    () => (recommendation === null ? refused('recommendationMissing') : allowed),
    // Whoever eliminates an application says why.
    () => (scoreOf(grid, marks).eliminatedBy.length > 0 && !isAnswered ? refused('reviewWordsMissing') : allowed),
  );
}
