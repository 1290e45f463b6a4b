import type {
  AssessedCriterionRowFragment,
  CriterionAnswerDetailFragment,
  LabelCycleDetailFragment,
  SaveAnswerMutation,
} from '../generated/graphql.js';

type Saved = SaveAnswerMutation['saveAnswer'];

/** The cycle on the screen, with an answer that was just saved: its row, its axis, the scores, what is still missing. */
export function cycleWithSaved(cycle: LabelCycleDetailFragment, saved: Saved): LabelCycleDetailFragment {
  const { key, status } = saved.criterion;
  const holds = ({ criteria }: { criteria: readonly AssessedCriterionRowFragment[] }) =>
    criteria.some((criterion) => criterion.key === key);
  return {
    ...cycle,
    progress: saved.progress,
    levelReached: saved.levelReached,
    axes: cycle.axes.map((axis) =>
      holds(axis)
        ? {
            ...axis,
            progress: saved.axis,
            criteria: axis.criteria.map((criterion) => (criterion.key === key ? saved.criterion : criterion)),
          }
        : axis,
    ),
    readiness: {
      ...cycle.readiness,
      unansweredKeys: cycle.readiness.unansweredKeys.filter((one) => one !== key || status === null),
    },
  };
}

/** The criterion that is opened, with its answer as it was just saved. */
export function answerWithSaved(answer: CriterionAnswerDetailFragment, saved: Saved): CriterionAnswerDetailFragment {
  return { ...answer, criterion: saved.criterion, comment: saved.comment, reason: saved.reason };
}
