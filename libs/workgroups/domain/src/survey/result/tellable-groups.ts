import { isSmallGroup } from '@maillage/platform-kernel';
import { smallCut, type Tie } from './small-cut.js';

/** Where those stand of whom something is told. */
export interface Placed {
  readonly regionCode: string;
  readonly sizeBand: string;
}

/** The groups of which the result may be told, beside that of all together. */
export interface ToldGroups {
  readonly all: boolean;
  readonly regionCodes: ReadonlySet<string>;
  readonly sizeBands: ReadonlySet<string>;
}

const region = (code: string): string => `region:${code}`;
const size = (band: string): string => `size:${band}`;

/**
 * Which groups may be told so that nothing told, and no sum or difference of it, is about one to four organisations.
 * Small groups are kept back first; then, with what would give them away, the smallest of the others, one by one.
 *
 * @param within groups that may be told at most; all when it is not given
 */
export function tellableGroups(placed: readonly Placed[], within?: ToldGroups): ToldGroups {
  const counts = countsOf(placed);
  const isAllTold = placed.length > 0 && !isSmallGroup(placed.length) && within?.all !== false;
  if (!isAllTold) return { all: false, regionCodes: new Set(), sizeBands: new Set() };
  const may = (group: string): boolean =>
    within === undefined ||
    new Set([...within.regionCodes].map(region)).has(group) ||
    new Set([...within.sizeBands].map(size)).has(group);
  const told = new Set(
    [...counts].filter(([group, count]) => !isSmallGroup(count) && may(group)).map(([group]) => group),
  );
  for (;;) {
    const cut = smallCut(tiesOf(placed, told));
    if (cut === undefined) return toldOf(placed, told);
    for (const group of keptBackWith({ placed, told, counts, cut })) told.delete(group);
  }
}

/** Whether what is told of groups, and whatever is computed from it, is never about one to four of these organisations. */
export function isSafelyTold(placed: readonly Placed[], told: ToldGroups): boolean {
  const groups = new Set([...[...told.regionCodes].map(region), ...[...told.sizeBands].map(size)]);
  if (!told.all || placed.length === 0) return true;
  return !isSmallGroup(placed.length) && smallCut(tiesOf(placed, groups)) === undefined;
}

/**
 * One of the others that stands, as they do, across the small cut of these: with it, the cut is less small. Undefined when
 * there is none.
 */
export function crossing<One extends Placed>(
  placed: readonly Placed[],
  others: readonly One[],
  told: ToldGroups,
): One | undefined {
  const groups = new Set([...[...told.regionCodes].map(region), ...[...told.sizeBands].map(size)]);
  const cut = smallCut(tiesOf(placed, groups));
  if (cut === undefined) return others[0];
  return others.find((other) => {
    const [tie] = tiesOf([other], groups);
    return tie !== undefined && cut.has(tie.one) !== cut.has(tie.other);
  });
}

/** Groups that are kept back are told together, by the total of all less those that are told. */
function tiesOf(placed: readonly Placed[], told: ReadonlySet<string>): readonly Tie[] {
  const node = (group: string, others: string): string => (told.has(group) ? group : others);
  return placed.map(({ regionCode, sizeBand }) => ({
    one: node(region(regionCode), 'regions kept back'),
    other: node(size(sizeBand), 'sizes kept back'),
    count: 1,
  }));
}

interface SmallCut {
  readonly placed: readonly Placed[];
  readonly told: ReadonlySet<string>;
  readonly counts: ReadonlyMap<string, number>;
  readonly cut: ReadonlySet<string>;
}

/**
 * What is kept back to mend a small cut: the fewest organisations' group, or two of one kind, after which nothing small
 * can be computed; where that is not enough, the smallest beside the cut, and it is looked at again.
 */
function keptBackWith({ placed, told, counts, cut }: SmallCut): readonly string[] {
  const sumOf = (groups: readonly string[]): number => groups.reduce((sum, group) => sum + (counts.get(group) ?? 0), 0);
  const inOrder = [...told].sort((one, other) => sumOf([one]) - sumOf([other]) || (one < other ? -1 : 1));
  const pairs = inOrder.flatMap((one, place) =>
    inOrder.slice(place + 1).flatMap((other) => (isOfOneKind(one, other) ? [[one, other]] : [])),
  );
  const mending = [...inOrder.map((group) => [group]), ...pairs]
    .sort((one, other) => sumOf(one) - sumOf(other))
    .find((groups) => smallCut(tiesOf(placed, without(told, groups))) === undefined);
  if (mending !== undefined) return mending;
  return inOrder
    .filter((group) => cut.has(group))
    .concat(inOrder)
    .slice(0, 1);
}

function isOfOneKind(one: string, other: string): boolean {
  return one.startsWith('region:') === other.startsWith('region:');
}

function without(told: ReadonlySet<string>, groups: readonly string[]): ReadonlySet<string> {
  return new Set([...told].filter((group) => !groups.includes(group)));
}

function countsOf(placed: readonly Placed[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { regionCode, sizeBand } of placed) {
    for (const group of [region(regionCode), size(sizeBand)]) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
}

function toldOf(placed: readonly Placed[], told: ReadonlySet<string>): ToldGroups {
  const all = (of: (one: Placed) => string, name: (code: string) => string): ReadonlySet<string> =>
    new Set(placed.map(of).filter((code) => told.has(name(code))));
  return {
    all: true,
    regionCodes: all(({ regionCode }) => regionCode, region),
    sizeBands: all(({ sizeBand }) => sizeBand, size),
  };
}
