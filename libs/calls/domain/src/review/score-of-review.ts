import type { GridCriterion, ScoringGrid } from './scoring-grid.js';

/** The marks of one reviewer, by the keys of the criteria; null where the reviewer holds it not applicable. */
export type Marks = Readonly<Record<string, number | null>>;

export interface ReviewScore {
  /** The weighted score in basis points of the best; null while nothing is marked. */
  readonly basisPoints: number | null;
  /** Points with their weights, and the most that the marked criteria give: the running total. */
  readonly weightedPoints: number;
  readonly mostWeightedPoints: number;
  readonly unmarkedKeys: readonly string[];
  /** Criteria whose mark is below the one that eliminates. */
  readonly eliminatedBy: readonly string[];
}

/**
 * The score as it stands, also while a reviewer is at work. A criterion that is not applicable leaves the maximum too.
 * Every criterion counts its weight, however many points its scale has.
 */
export function scoreOf({ criteria }: ScoringGrid, marks: Marks): ReviewScore {
  const marked = criteria.flatMap((criterion) => {
    const mark = marks[criterion.key];
    return typeof mark === 'number' ? [{ criterion, mark }] : [];
  });
  return {
    basisPoints: basisPointsOf(marked),
    weightedPoints: sum(marked.map(({ criterion, mark }) => criterion.weight * mark)),
    mostWeightedPoints: sum(marked.map(({ criterion }) => criterion.weight * criterion.mostPoints)),
    unmarkedKeys: criteria.filter(({ key }) => marks[key] === undefined).map(({ key }) => key),
    eliminatedBy: marked
      .filter(({ criterion, mark }) => isEliminated(criterion, mark))
      .map(({ criterion }) => criterion.key),
  };
}

function isEliminated({ eliminatoryBelow }: GridCriterion, mark: number): boolean {
  return eliminatoryBelow !== null && mark < eliminatoryBelow;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** In parts of the product of all scales, so that marks of scales of 5 and of 20 add up without a fraction. */
function basisPointsOf(marked: readonly { readonly criterion: GridCriterion; readonly mark: number }[]): number | null {
  const scale = marked.reduce((product, { criterion }) => product * BigInt(criterion.mostPoints), 1n);
  const points = marked.reduce(
    (total, { criterion: { weight, mostPoints }, mark }) =>
      total + (BigInt(weight * mark) * scale) / BigInt(mostPoints),
    0n,
  );
  const most = BigInt(sum(marked.map(({ criterion }) => criterion.weight))) * scale;
  return most === 0n ? null : Number((points * 20_000n + most) / (2n * most));
}
