import type { SurveyAnswer } from '../survey-answer.js';
import { crossing, isSafelyTold, tellableGroups } from './tellable-groups.js';

export type SharedAnswer = Pick<SurveyAnswer, 'id' | 'regionCode' | 'sizeBand' | 'sharesAnswer'>;

/**
 * The answers that the sponsor may be shown one by one: those that are shared, but for as many as are needed so that
 * what is told less what is shown is never about one to four Missions. Which those are depends on no answer.
 *
 * @returns their ids, in the order given
 */
export function shownAnswers(answers: readonly SharedAnswer[]): readonly string[] {
  const told = tellableGroups(answers);
  const kept = new Set(answers.filter(({ sharesAnswer }) => !sharesAnswer));
  while (!isSafelyTold([...kept], told)) {
    const more = crossing(
      [...kept],
      answers.filter((answer) => !kept.has(answer)),
      told,
    );
    if (more === undefined) return [];
    kept.add(more);
  }
  return answers.filter((answer) => !kept.has(answer)).map(({ id }) => id);
}
