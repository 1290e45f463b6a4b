import {
  type Answers,
  applicabilityOf,
  type CriterionAnswer,
  criteriaOf,
  type FrameworkContent,
  type ProfileFacts,
  type Score,
  scoreOf,
} from '@maillage/labelling-domain';

export interface DemoAnswers {
  readonly answers: Answers;
  readonly excluded: readonly string[];
  readonly score: Score;
}

/** Answers with which a Mission reaches a level, and not all alike: what is missing differs from one to the next. */
export function demoLabelAnswers(
  content: FrameworkContent,
  facts: ProfileFacts,
  { level, place }: { readonly level: number; readonly place: number },
): DemoAnswers {
  const asked = content.levels.find(({ number }) => number === level);
  const share = (asked?.thresholdPercent ?? 65) + 8 + (place % 5);
  const named = new Set(asked?.conditions.map(({ criterionKey }) => criterionKey));
  const criteria = criteriaOf(content);
  const excluded = criteria.filter(({ applicability }) => !applicabilityOf(applicability, facts).applies);
  const answers = Object.fromEntries(
    criteria
      .filter((criterion) => !excluded.includes(criterion))
      .map(({ key }, index) => [key, named.has(key) ? done : answerOf((place * 37 + index * 61) % 100, share)]),
  );
  return {
    answers,
    excluded: excluded.map(({ key }) => key),
    score: scoreOf({ content, answers, facts, plannedGains: [] }),
  };
}

const done: CriterionAnswer = { status: 'done', donePercent: null, plannedOn: null, notConcernedReason: null };

function answerOf(chance: number, share: number): CriterionAnswer {
  if (chance < share) return done;
  if (chance % 3 === 0) return { ...done, status: 'notDone' };
  return chance % 3 === 1 ? { ...done, status: 'partly', donePercent: 50 } : { ...done, status: 'planned' };
}
