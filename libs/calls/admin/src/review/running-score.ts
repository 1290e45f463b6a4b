export type Marks = Readonly<Record<string, number | null>>;

interface Criterion {
  readonly key: string;
  readonly weight: number;
  readonly mostPoints: number;
  readonly eliminatoryBelow: number | null;
}

/** The score of what is marked so far, in percent; null while nothing is. Only shown: the server counts what is kept. */
export function runningScore(criteria: readonly Criterion[], marks: Marks): number | null {
  const marked = criteria.flatMap((criterion) => {
    const mark = marks[criterion.key];
    return typeof mark === 'number' ? [{ ...criterion, mark }] : [];
  });
  const weights = marked.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return null;
  return (100 * marked.reduce((sum, { weight, mark, mostPoints }) => sum + (weight * mark) / mostPoints, 0)) / weights;
}

/** Whether a mark keeps the application out. */
export function eliminates(criteria: readonly Criterion[], marks: Marks): boolean {
  return criteria.some(({ key, eliminatoryBelow }) => {
    const mark = marks[key];
    return eliminatoryBelow !== null && typeof mark === 'number' && mark < eliminatoryBelow;
  });
}
