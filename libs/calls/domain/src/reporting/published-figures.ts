import { isSmallGroup, suppressSmallGroups } from '../indicators/suppress-small-groups.js';

/** A figure as it may be published. */
export interface PublishableFigure {
  readonly code: string;
  readonly partOf: string | null;
  readonly countsPeople: boolean;
  readonly achieved: number | null;
}

/**
 * Figures as they are published, by their codes: groups of one to four young people are kept back, and with one that is
 * alone among the parts of its total, the smallest of the others, so that it cannot be computed.
 */
export function publishedFigures(figures: readonly PublishableFigure[]): ReadonlyMap<string, number | null> {
  const wholes = [null, ...figures.filter(({ partOf }) => partOf === null).map(({ code }) => code)];
  return new Map(
    wholes.flatMap((whole) => {
      const siblings = figures.filter(({ partOf }) => partOf === whole);
      const told = siblings.filter(({ achieved, countsPeople }) => achieved !== null && countsPeople);
      const counted = told.map(({ code, achieved }) => ({ code, value: achieved ?? 0 }));
      const kept =
        whole === null
          ? counted.map(({ code, value }) => ({ code, value: isSmallGroup(value) ? null : value }))
          : suppressSmallGroups(counted);
      const values = new Map(kept.map(({ code, value }) => [code, value]));
      return siblings.map(
        ({ code, achieved, countsPeople }) => [code, countsPeople ? (values.get(code) ?? null) : achieved] as const,
      );
    }),
  );
}
