import { scoreOf, type Marks } from './score-of-review.js';
import type { ScoringGrid } from './scoring-grid.js';

export const recommendations = ['yes', 'maybe', 'no'] as const;
export type Recommendation = (typeof recommendations)[number];

export interface HandedInReview {
  readonly reviewerId: string;
  readonly marks: Marks;
  readonly recommendation: Recommendation;
}

/** What the reviews of one application say together. */
export interface ReviewSummary {
  readonly count: number;
  /** The mean of the scores, in basis points; null while there is none. */
  readonly basisPoints: number | null;
  /** The widest distance between two scores, in basis points: what a committee talks about. */
  readonly spreadBasisPoints: number | null;
  /** Reviewers who disagree make it a "maybe". */
  readonly recommendation: Recommendation | null;
  /** Criteria that eliminate in the eyes of one reviewer at least. */
  readonly eliminatedBy: readonly string[];
}

export function summaryOf(grid: ScoringGrid, reviews: readonly HandedInReview[]): ReviewSummary {
  const scores = reviews.map(({ marks }) => scoreOf(grid, marks));
  const told = scores.flatMap(({ basisPoints }) => (basisPoints === null ? [] : [basisPoints]));
  const [first, ...others] = reviews.map(({ recommendation }) => recommendation);
  return {
    count: reviews.length,
    basisPoints: told.length === 0 ? null : Math.round(told.reduce((sum, score) => sum + score, 0) / told.length),
    spreadBasisPoints: told.length === 0 ? null : Math.max(...told) - Math.min(...told),
    recommendation: first === undefined ? null : others.every((other) => other === first) ? first : 'maybe',
    eliminatedBy: [...new Set(scores.flatMap(({ eliminatedBy }) => eliminatedBy))],
  };
}
