import { describe, expect, test } from '@jest/globals';
import { Chance } from '@maillage/platform-testing';
import { isSafelyTold, type Placed, tellableGroups, type ToldGroups } from './tellable-groups.js';

function placed(counts: Readonly<Record<string, number>>): Placed[] {
  return Object.entries(counts).flatMap(([cell, count]) => {
    const [regionCode = '', sizeBand = ''] = cell.split('/');
    return Array.from({ length: count }, () => ({ regionCode, sizeBand }));
  });
}

const told = (counts: Readonly<Record<string, number>>) => {
  const { all, regionCodes, sizeBands } = tellableGroups(placed(counts));
  return { all, regionCodes: [...regionCodes].sort(), sizeBands: [...sizeBands].sort() };
};

describe('what is told of groups', () => {
  test('is nothing at all while fewer than five answered', () => {
    expect(told({ 'A/small': 4 })).toEqual({ all: false, regionCodes: [], sizeBands: [] });
    expect(told({})).toEqual({ all: false, regionCodes: [], sizeBands: [] });
  });

  test('is every group of five and more when nothing is small', () => {
    expect(told({ 'A/small': 6, 'A/large': 5, 'B/small': 5, 'B/large': 9 })).toEqual({
      ...{ all: true, regionCodes: ['A', 'B'], sizeBands: ['large', 'small'] },
    });
  });

  test('keeps back with a small region the smallest other, since the total would give it away', () => {
    expect(told({ 'A/small': 3, 'B/small': 6, 'C/small': 9 })).toEqual({
      ...{ all: true, regionCodes: ['C'], sizeBands: ['small'] },
    });
  });

  test('keeps back no more when the small regions are many together', () => {
    expect(told({ 'A/small': 3, 'B/small': 4, 'C/small': 9 }).regionCodes).toEqual(['C']);
  });

  test('keeps back a region whose Missions are all but two of one size: size less region is those two', () => {
    expect(told({ 'A/small': 8, 'B/small': 2, 'B/large': 8 })).toEqual({
      ...{ all: true, regionCodes: [], sizeBands: ['large', 'small'] },
    });
  });

  test('lets nothing be known of what some keep from the sponsor, who sees the rest', () => {
    const groups = tellableGroups(placed({ 'A/small': 6, 'B/small': 8 }));

    expect(isSafelyTold(placed({ 'A/small': 1, 'B/small': 6 }), groups)).toBe(false);
    expect(isSafelyTold(placed({ 'A/small': 5, 'B/small': 6 }), groups)).toBe(true);
    expect(isSafelyTold([], groups)).toBe(true);
  });

  test('is never about one to four, of 400 random tables, whatever sums and differences of totals are taken', () => {
    const chance = new Chance(448);
    const tally = { safe: 0, complemented: 0 };

    for (let round = 0; round < 400; round += 1) {
      const answers = aRandomTable(chance);
      const groups = tellableGroups(answers);
      const few = fewestGivenAway(answers, groups);
      if (few > 0 && few < 5) throw new Error(`${few} given away: ${JSON.stringify(answers)}`);
      tally.safe += 1;
      tally.complemented += givesAwayWithoutComplement(answers) ? 1 : 0;
    }

    expect(tally.safe).toBe(400);
    expect(tally.complemented).toBeGreaterThan(60);
  });
});

function aRandomTable(chance: Chance): Placed[] {
  const regions = ['A', 'B', 'C', 'D'].slice(0, 1 + chance.below(4));
  const sizes = ['small', 'middle', 'large'].slice(0, 1 + chance.below(3));
  const cells = regions.flatMap((region) =>
    sizes.map((size) => [`${region}/${size}`, chance.isLucky(60) ? chance.below(9) : 0]),
  );
  return placed(Object.fromEntries(cells) as Record<string, number>);
}

/** Without hiding anything but the small groups themselves. */
function givesAwayWithoutComplement(answers: readonly Placed[]): boolean {
  const large = (of: (one: Placed) => string): ReadonlySet<string> =>
    new Set(answers.map(of).filter((code) => answers.filter((one) => of(one) === code).length >= 5));
  const naive = {
    all: answers.length >= 5,
    regionCodes: large(({ regionCode }) => regionCode),
    sizeBands: large(({ sizeBand }) => sizeBand),
  };
  const few = fewestGivenAway(answers, naive);
  return few > 0 && few < 5;
}

/** Tries every sum and difference of the told totals, in plain arithmetic: how few answers one can be about. */
function fewestGivenAway(answers: readonly Placed[], told: ToldGroups): number {
  if (!told.all) return 0;
  const totals: ((one: Placed) => boolean)[] = [
    () => true,
    ...[...told.regionCodes].map((code) => (one: Placed) => one.regionCode === code),
    ...[...told.sizeBands].map((band) => (one: Placed) => one.sizeBand === band),
  ];
  const cells = cellsOf(answers);
  let fewest = Infinity;
  for (let factors = 1; factors < 3 ** totals.length; factors += 1) {
    const factorOf = (place: number): number => (Math.floor(factors / 3 ** place) % 3) - 1;
    const weigh = (one: Placed): number =>
      totals.reduce((sum, has, place) => sum + (has(one) ? factorOf(place) : 0), 0);
    const about = cells.reduce((sum, [cell, count]) => sum + (weigh(cell) === 0 ? 0 : count), 0);
    if (about > 0) fewest = Math.min(fewest, about);
  }
  return fewest === Infinity ? 0 : fewest;
}

/** Answers that stand in the same region and size, counted once. */
function cellsOf(answers: readonly Placed[]): (readonly [Placed, number])[] {
  const named = new Map<string, [Placed, number]>();
  for (const one of answers) {
    const key = `${one.regionCode}/${one.sizeBand}`;
    named.set(key, [one, (named.get(key)?.[1] ?? 0) + 1]);
  }
  return [...named.values()];
}
