import type { Answers, CriterionAnswer } from '../../framework/scoring/criterion-answer.js';
import type { AuditOpinion } from './audit-opinion.js';

/** The answers as the audit leaves them: where the auditors saw more or less, what they saw stands in their place. */
export function auditedAnswers<A extends CriterionAnswer>(
  answers: Answers<A>,
  opinions: Readonly<Record<string, Pick<AuditOpinion, 'opinion' | 'seenPercent'>>>,
): Answers<A> {
  const audited = Object.entries(opinions).flatMap(([key, { opinion, seenPercent }]) => {
    const answer = answers[key];
    const stands = opinion === null || opinion === 'confirmed' || seenPercent === null;
    return stands || answer === undefined ? [] : [[key, seenAs(answer, seenPercent)] as const];
  });
  return { ...answers, ...Object.fromEntries(audited) };
}

function seenAs<A extends CriterionAnswer>(answer: A, percent: number): A {
  if (percent === 100) return { ...answer, status: 'done', donePercent: null };
  if (percent > 0) return { ...answer, status: 'partly', donePercent: percent };
  return { ...answer, status: answer.plannedOn === null ? 'notDone' : 'planned', donePercent: null };
}
