import { allowed, firstRefusal, refused, type Verdict } from '@maillage/platform-kernel';
import type { Marks } from './score-of-review.js';
import { scoreOf } from './score-of-review.js';
import type { ScoringGrid } from './scoring-grid.js';

export type MarksRefusal = 'gridCriterionUnknown' | 'markOutOfRange' | 'marksMissing' | 'eliminatoryNeedsMark';

/** Marks as they are saved: whole numbers of their scales. An eliminatory criterion is always applicable. */
export function marksMustFit(grid: ScoringGrid, marks: Marks): Verdict<MarksRefusal> {
  return firstRefusal<MarksRefusal>(
    ...Object.entries(marks).map(
      ([key, mark]) =>
        () =>
          markMustFit(grid, key, mark),
    ),
  );
}

/** What a reviewer hands in has a mark, or "not applicable", for every criterion. */
export function marksMustBeComplete(grid: ScoringGrid, marks: Marks): Verdict<MarksRefusal> {
  return firstRefusal<MarksRefusal>(
    () => marksMustFit(grid, marks),
    () => {
      const { unmarkedKeys } = scoreOf(grid, marks);
      return unmarkedKeys.length === 0 ? allowed : refused('marksMissing', { count: unmarkedKeys.length });
    },
  );
}

function markMustFit({ criteria }: ScoringGrid, key: string, mark: number | null): Verdict<MarksRefusal> {
  const criterion = criteria.find((candidate) => candidate.key === key);
  if (criterion === undefined) return refused('gridCriterionUnknown', { key });
  if (mark === null) {
    return criterion.eliminatoryBelow === null ? allowed : refused('eliminatoryNeedsMark', { key });
  }
  const fits = Number.isInteger(mark) && mark >= 0 && mark <= criterion.mostPoints;
  return fits ? allowed : refused('markOutOfRange', { key, max: criterion.mostPoints });
}
