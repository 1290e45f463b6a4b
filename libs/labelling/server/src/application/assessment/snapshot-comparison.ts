import { type Answers, criteriaOf, type FrameworkContent, type KeptAnswer } from '@maillage/labelling-domain';
import type { SnapshotRow } from '../../persistence/assessment/cycle-row.js';

/** The answers at one moment: a snapshot, or the cycle as it is now. */
export interface AssessedMoment {
  readonly snapshot: SnapshotRow | null;
  readonly framework: FrameworkContent;
  readonly answers: Answers<KeptAnswer>;
  readonly done: number;
  readonly planned: number;
}

export function snapshotComparison(from: AssessedMoment & { readonly snapshot: SnapshotRow }, to: AssessedMoment) {
  const criteria = new Map([...criteriaOf(from.framework), ...criteriaOf(to.framework)].map((one) => [one.key, one]));
  return {
    from: from.snapshot,
    to: to.snapshot,
    ...{ doneBefore: from.done, doneAfter: to.done, plannedBefore: from.planned, plannedAfter: to.planned },
    criteria: [...criteria.values()].map(({ key, code, title }) => {
      const [before, after] = [glance(from.answers[key]), glance(to.answers[key])];
      return { key, code, title, before, after, changed: JSON.stringify(before) !== JSON.stringify(after) };
    }),
  };
}

export type SnapshotComparison = ReturnType<typeof snapshotComparison>;

function glance(answer: KeptAnswer | undefined) {
  if (answer === undefined) return null;
  const { status, donePercent, plannedOn, comment } = answer;
  return { status, donePercent, plannedOn, comment };
}
