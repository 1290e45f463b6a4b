import type { Question } from '../framework-content.js';
import { isOffered } from '../scoring/answer-must-fit.rule.js';
import type { Answers, CriterionAnswer } from '../scoring/criterion-answer.js';
import type { ComparedCriterion } from './compare-versions.js';
import { closestOffered } from './closest-offered.js';

export const scaleStrategies = ['keep', 'clearForReview'] as const;
/** What becomes of an answer when the way to answer changed: the closest that claims no more, or none until it is given anew. */
export type ScaleStrategy = (typeof scaleStrategies)[number];

/** By criterion. A changed scale without a choice is not synchronised: `mustChoose` names it. */
export type ScaleChoices = Readonly<Record<string, ScaleStrategy>>;

export interface SynchronisedAnswers<A extends CriterionAnswer> {
  readonly answers: Answers<A>;
  /** Answers as they were, of criteria that are no more and of those that were changed: kept, and read by nothing but history. */
  readonly setAside: Answers<A>;
  /** Criteria whose answer somebody should read again: their words or their scale changed. */
  readonly toReview: readonly string[];
}

/** The criteria for which somebody must choose before the answers can go to the newer version. */
export function mustChoose(comparison: readonly ComparedCriterion[], answers: Answers): readonly string[] {
  return comparison
    .filter(({ key, changes }) => changes.includes('scaleChanged') && answers[key] !== undefined)
    .map(({ key }) => key);
}

/** @throws RangeError when a changed scale has no choice: `mustChoose` is asked before */
export function synchronise<A extends CriterionAnswer>(
  before: Answers<A>,
  comparison: readonly ComparedCriterion[],
  choices: ScaleChoices,
): SynchronisedAnswers<A> {
  const answers: Record<string, A> = {};
  const setAside: Record<string, A> = {};
  const toReview: string[] = [];
  for (const compared of comparison) {
    const answer = before[compared.key];
    if (answer === undefined) continue;
    const now = answerIn(compared, answer, choices[compared.key]);
    if (now !== null) answers[compared.key] = now;
    if (now !== answer) setAside[compared.key] = answer;
    if (asksForReview(compared)) toReview.push(compared.key);
  }
  return { answers, setAside: { ...setAside, ...strangersTo(comparison, before) }, toReview };
}

function answerIn<A extends CriterionAnswer>(
  { key, after, changes }: ComparedCriterion,
  answer: A,
  strategy: ScaleStrategy | undefined,
): A | null {
  if (after === null) return null;
  if (!changes.includes('scaleChanged')) return answer;
  if (strategy === undefined) throw new RangeError(`Nobody chose what becomes of the answer to ${key}`);
  return strategy === 'clearForReview' ? null : asAnswerTo(after.question, answer);
}

function asAnswerTo<A extends CriterionAnswer>(question: Question, answer: A): A {
  return isOffered(answer, question) ? answer : closestOffered(answer, question);
}

function asksForReview({ after, changes }: ComparedCriterion): boolean {
  return after !== null && (changes.includes('textChanged') || changes.includes('scaleChanged'));
}

/** Answers to criteria that neither version knows, from an earlier synchronisation: kept as well. */
function strangersTo<A extends CriterionAnswer>(
  comparison: readonly ComparedCriterion[],
  answers: Answers<A>,
): Answers<A> {
  const known = new Set(comparison.map(({ key }) => key));
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !known.has(key)));
}
