import { isStale, scoreOf } from '@maillage/calls-domain';
import type { ReviewInBriefRow, ReviewRow } from '../../persistence/review/review.reader.js';
import { termsOfRecord } from '../../persistence/call/call-terms.record.js';
import type { DepositedContent } from '../application/deposited-content.js';

/** One line of what is given to a person to review. */
export function reviewInBriefView(row: ReviewInBriefRow) {
  const { id, kind, question, dueOn, title, lead, coordinator, review, deposits } = row;
  return {
    ...{ id, kind, question, dueOn, title, lead, coordinator, deposits },
    call: { id: row.callId, title: row.callTitle, state: row.callState },
    givenAt: review?.givenAt ?? null,
    isStale: review !== null && isStale(review, deposits),
  };
}

export type ReviewInBriefView = ReturnType<typeof reviewInBriefView>;

/** The deposit beside the grid, with the running total of the reviewer's own marks; nothing of other reviewers. */
export function reviewView(row: ReviewRow) {
  const { grid } = termsOfRecord(row.terms);
  const { answers, computed } = JSON.parse(row.content) as DepositedContent;
  const marks = row.review?.marks ?? {};
  return {
    ...reviewInBriefView(row),
    ...{ form: row.definition, answers, computed, criteria: grid.criteria, marks },
    recommendation: row.review?.recommendation ?? null,
    comment: row.review?.comment ?? '',
    version: row.review?.version ?? 0,
    score: scoreOf(grid, marks),
    note: row.note ?? { body: '', version: 0 },
  };
}

export type ReviewView = ReturnType<typeof reviewView>;
