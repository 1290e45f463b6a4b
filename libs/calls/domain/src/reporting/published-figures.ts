import { keptBackInFamily } from '../indicators/suppress-in-family.js';

/** A figure as it may be published. */
export interface PublishableFigure {
  readonly code: string;
  readonly partOf: string | null;
  readonly countsPeople: boolean;
  readonly achieved: number | null;
}

/**
 * Figures as they are published, by their codes: groups of one to four young people are kept back, and with them what it takes
 * so that none can be computed.
 */
export function publishedFigures(figures: readonly PublishableFigure[]): ReadonlyMap<string, number | null> {
  const families = familiesIn(figures).flatMap(([whole, ...parts]) => {
    const [head, ...rest] = [whole, ...parts].map(({ code, achieved }) => ({
      ...{ code, total: achieved ?? 0, regions: new Map<string, number>() },
    }));
    return head === undefined ? [] : [...keptBackInFamily(head, rest)];
  });
  const kept = new Map(families);
  return new Map(figures.map(({ code, achieved }) => [code, kept.get(code)?.total === true ? null : achieved]));
}

/** Each whole with its parts, of those that count young people; a part of something else stands for itself. */
export function familiesIn<Figure extends Omit<PublishableFigure, 'achieved'>>(
  figures: readonly Figure[],
): readonly (readonly [Figure, ...Figure[]])[] {
  const codes = new Set(figures.map(({ code }) => code));
  return figures
    .filter(({ partOf }) => partOf === null || !codes.has(partOf))
    .map((whole): readonly [Figure, ...Figure[]] => [whole, ...figures.filter(({ partOf }) => partOf === whole.code)])
    .filter((family) => family.some(({ countsPeople }) => countsPeople));
}
