import {
  type AssessedAnswer,
  type AssessmentFacts,
  criteriaOf,
  criterionOf,
  type Criterion,
  type EvidenceFacts,
  type WrittenAnswer,
} from '@maillage/labelling-domain';
import { DomainError } from '@maillage/platform-kernel';
import type { AnswerRow, CycleRow } from './cycle-row.js';

/** The cycle of a row, as the domain computes its scores. */
export function factsOf(
  row: CycleRow,
  answers: readonly AssessedAnswer[] = row.answers.map(assessedOf),
): AssessmentFacts {
  return { content: row.content, profile: row.profile, answers, gains: row.gains, evidence: evidenceOf(row) };
}

export function evidenceOf({ answers }: Pick<CycleRow, 'answers'>): EvidenceFacts {
  return Object.fromEntries(
    answers
      .filter(({ evidence }) => evidence > 0)
      .map(({ criterionKey, evidence, expired }) => [criterionKey, { valid: evidence - expired, expired }]),
  );
}

export function assessedOf(row: AnswerRow): AssessedAnswer {
  const { criterionKey, status, donePercent, plannedOn, comment, reason, excluded } = row;
  return {
    criterionKey,
    status,
    donePercent,
    plannedOn,
    comment,
    reason,
    excluded,
    isReopened: row.reopenedAt !== null,
  };
}

export function writtenOf(row: AnswerRow): WrittenAnswer {
  const { version, answeredBy, answeredAt } = row;
  return { ...assessedOf(row), version, answeredBy, answeredAt: answeredAt === null ? null : new Date(answeredAt) };
}

export interface SeenCriterion {
  readonly criterion: Criterion;
  readonly answer: AnswerRow;
}

/** @throws DomainError NOT_FOUND when the version has no such criterion, or its answer is not among those of the row */
export function criterionSeen(row: CycleRow, key: string): SeenCriterion {
  const criterion = criterionOf(row.content, key);
  const answer = row.answers.find(({ criterionKey }) => criterionKey === key);
  if (criterion === undefined || answer === undefined) throw new DomainError('NOT_FOUND');
  return { criterion, answer };
}

/** The version with the criteria whose answers are seen, and nothing else. */
export function contentSeen({ content, answers }: Pick<CycleRow, 'content' | 'answers'>): CycleRow['content'] {
  const seen = new Set(answers.map(({ criterionKey }) => criterionKey));
  if (criteriaOf(content).every(({ key }) => seen.has(key))) return content;
  const axes = content.axes
    .map((axis) => ({ ...axis, criteria: axis.criteria.filter(({ key }) => seen.has(key)) }))
    .filter(({ criteria }) => criteria.length > 0);
  return { ...content, axes };
}
