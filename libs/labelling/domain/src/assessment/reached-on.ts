import type { FrameworkLevel } from '../framework/framework-content.js';
import type { Answers } from '../framework/scoring/criterion-answer.js';
import { scoreOf } from '../framework/scoring/score-of.js';
import { reaches } from '../framework/scoring/score.js';
import { answersThatCount, type KeptAnswer } from './assessed-answer.js';
import { type AssessmentFacts, scoreOfAssessment } from './assessment-standing.js';

/** The day on which what is dated, once kept, leads above a level's threshold; null when it does not, or already has. */
export function reachedOn({ thresholdPercent }: FrameworkLevel, facts: AssessmentFacts): string | null {
  const now = scoreOfAssessment(facts).total;
  if (reaches(now.donePoints, thresholdPercent, now.maximumPoints)) return null;
  const answers = answersThatCount(facts.answers);
  const isReached = (day: string): boolean => {
    const { plannedPoints, maximumPoints } = scoreOf({
      content: facts.content,
      facts: facts.profile,
      answers: keptBy(day, answers),
      plannedGains: facts.gains.filter(({ dueOn }) => dueOn <= day),
    }).total;
    return reaches(plannedPoints, thresholdPercent, maximumPoints);
  };
  return daysOf(facts, answers).find(isReached) ?? null;
}

/** The days of the commitments, the soonest first. */
export function daysOf({ gains }: Pick<AssessmentFacts, 'gains'>, answers: Answers<KeptAnswer>): readonly string[] {
  const answered = Object.values(answers).flatMap(({ status, plannedOn }) =>
    (status === 'planned' || status === 'partly') && plannedOn !== null ? [plannedOn] : [],
  );
  return [...new Set([...answered, ...gains.map(({ dueOn }) => dueOn)])].sort();
}

/** The answers with the promises of a later day, or of none, left out. */
function keptBy(day: string, answers: Answers<KeptAnswer>): Answers<KeptAnswer> {
  return Object.fromEntries(
    Object.entries(answers).map(([key, answer]) => {
      const isKept = answer.plannedOn !== null && answer.plannedOn <= day;
      if (isKept) return [key, answer];
      const status = answer.status === 'planned' ? ('notDone' as const) : answer.status;
      return [key, { ...answer, status, plannedOn: null }];
    }),
  );
}
