import type { AssessedCriterionRowFragment } from '../generated/graphql.js';

const answers = ['done', 'partly', 'planned', 'notDone', 'notConcerned', 'none'] as const;

interface CountedAnswer {
  readonly answer: (typeof answers)[number];
  readonly count: number;
}

/** How many criteria have each answer, those that the profile leaves out not counted. */
export function criteriaByAnswer(
  criteria: readonly Pick<AssessedCriterionRowFragment, 'status' | 'excluded'>[],
): readonly CountedAnswer[] {
  const counted = criteria.filter(({ excluded }) => excluded === null);
  return answers.map((answer) => ({
    answer,
    count: counted.filter(({ status }) => (status ?? 'none') === answer).length,
  }));
}
