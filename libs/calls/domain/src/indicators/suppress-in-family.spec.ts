import { describe, expect, test } from '@jest/globals';
import { isSmallGroup } from '@maillage/platform-kernel';
import { keptBackInFamily, type RegionalFigure } from './suppress-in-family.js';

/** Parts by regions. */
type Inside = readonly (readonly number[])[];

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function figureOf(code: string, values: readonly number[]): RegionalFigure {
  const regions = new Map(values.map((value, region) => [`region ${region}`, value]));
  return { code, total: sumOf(values), regions };
}

/** The whole, then its parts: each the nation first, then its regions. */
function figuresOf(inside: Inside): readonly RegionalFigure[] {
  const regions = inside[0]?.map((_, region) => sumOf(inside.map((row) => row[region] ?? 0))) ?? [];
  return [figureOf('whole', regions), ...inside.map((row, part) => figureOf(`part ${part}`, row))];
}

const cellsOf = (figures: readonly RegionalFigure[]): number[] =>
  figures.flatMap(({ total, regions }) => [total, ...regions.values()]);

/** The same as whoever reads from above is told them. */
function toldOf([whole, ...parts]: readonly RegionalFigure[]): (number | null)[] {
  if (whole === undefined) return [];
  const kept = keptBackInFamily(whole, parts);
  return [whole, ...parts].flatMap(({ code, total, regions }) => [
    kept.get(code)?.total === true ? null : total,
    ...[...regions].map(([region, value]) => (kept.get(code)?.regions.has(region) === true ? null : value)),
  ]);
}

/** All ways to spread so many young people, or fewer, over the cells. */
function* spreadOver(cells: number, most: number): Generator<number[]> {
  if (cells === 0) {
    yield [];
    return;
  }
  for (let first = 0; first <= most; first += 1) {
    for (const others of spreadOver(cells - 1, most - first)) yield [first, ...others];
  }
}

/** Whether the cells of a table are what was told of another, whose regions and parts that are kept back count somebody. */
function fits(
  { cells, width }: { cells: readonly number[]; width: number },
  told: readonly (number | null)[],
): boolean {
  return cells.every((value, place) => {
    const known = told[place];
    if (known !== null) return value === known;
    const isOnEdge = place < width || place % width === 0;
    return value > 0 || !isOnEdge || told[0] === null;
  });
}

/** Of some of all tables of this size, small groups of which only one count fits what is told. */
function givenAwayOf({ parts, regions, most }: { parts: number; regions: number; most: number }): string[] {
  const width = regions + 1;
  const tables = [...spreadOver(parts * regions, most)].map((spread) => {
    const inside = Array.from({ length: parts }, (_, part) => spread.slice(part * regions, (part + 1) * regions));
    const figures = figuresOf(inside);
    return { told: toldOf(figures), cells: cellsOf(figures), width };
  });
  const tried = tables.filter(({ told }, place) => told.includes(null) && place % 7 === 0);
  return tried.flatMap(({ told, cells }) => {
    const fitting = tables.filter((table) => fits(table, told));
    return cells.flatMap((value, place) =>
      isSmallGroup(value) && fitting.every((other) => other.cells[place] === value)
        ? [`${JSON.stringify(told)}: ${String(value)} at ${String(place)}`]
        : [],
    );
  });
}

describe('an indicator and its parts, region by region', () => {
  test.each([
    { parts: 1, regions: 2, most: 20 },
    { parts: 1, regions: 4, most: 14 },
    { parts: 2, regions: 1, most: 20 },
    { parts: 2, regions: 2, most: 14 },
    { parts: 2, regions: 3, most: 10 },
    { parts: 3, regions: 2, most: 10 },
  ])('give no small group away, of $parts parts in $regions regions with up to $most young people', (size) => {
    expect(givenAwayOf(size)).toEqual([]);
  });

  test('tell all where no group is small', () => {
    const figures = figuresOf([
      [20, 0],
      [7, 5],
    ]);

    expect(toldOf(figures)).toEqual(cellsOf(figures));
  });

  test('tell no part of any region where a part of one is small, and all totals that give nobody away', () => {
    const told = toldOf(
      figuresOf([
        [20, 3],
        [7, 30],
      ]),
    );

    expect(told).toEqual([...[60, 27, 33], ...[23, null, null], ...[37, null, null]]);
  });

  test('keep back with a region that is small the smallest other, and all parts of regions', () => {
    const told = toldOf(
      figuresOf([
        [20, 0, 9],
        [30, 3, 8],
      ]),
    );

    expect(told).toEqual([...[70, 50, null, null], ...[29, null, null, null], ...[41, null, null, null]]);
  });
});
