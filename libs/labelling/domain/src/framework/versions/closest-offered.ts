import type { Question } from '../framework-content.js';
import type { CriterionAnswer } from '../scoring/criterion-answer.js';

/** The answer that a question offers and that claims the most without claiming more than before. */
export function closestOffered<A extends CriterionAnswer>(answer: A, question: Question): A {
  const done = answer.donePercent ?? 0;
  const parts = question.kind === 'choices' ? question.choices.map(({ percent }) => percent) : [];
  const part = Math.max(0, ...parts.filter((percent) => percent <= done && percent < 100));
  if (part > 0) return { ...answer, donePercent: part };
  const status = answer.plannedOn === null ? ('notDone' as const) : ('planned' as const);
  return { ...answer, status, donePercent: null };
}
