import type { OrganisationRecord } from './organisation-page.js';

type YearlyFigure = OrganisationRecord['figures'][number];

/** The figures of the last year that has any, among those that are shared with the reader. */
export function latestFigures(figures: readonly YearlyFigure[]): {
  year: number | null;
  valueOf: (figure: YearlyFigure['figure']) => number | null;
} {
  const year = figures.reduce<number | null>((last, one) => (last === null || one.year > last ? one.year : last), null);
  return {
    year,
    valueOf: (figure) => figures.find((one) => one.year === year && one.figure === figure)?.value ?? null,
  };
}
