import { isSmallGroup } from '@maillage/platform-kernel';

/** What of a total and of its parts is not told. */
export interface KeptBack {
  readonly parts: ReadonlySet<string>;
  readonly total: boolean;
}

/**
 * Keeps groups of one to four young people from being told: those that are too small, and as many of the smallest others as it
 * takes until the total gives none of them away. One part that is kept back alone could be computed, and so could parts that
 * add up to one each; where there is no other part to keep back with them, the total is.
 *
 * @param parts that divide the total, by their codes; none of nobody is told as such
 */
export function keptBackOf(parts: ReadonlyMap<string, number>, total: number): KeptBack {
  const hidden = new Map([...parts].filter(([, value]) => isSmallGroup(value)));
  const others = [...parts].filter(([, value]) => value > 0 && !isSmallGroup(value));
  others.sort(([, one], [, other]) => one - other);
  let isTotalKept = isSmallGroup(total);
  while (!isTotalKept && isGivenAway(hidden)) {
    const next = others.shift();
    if (next === undefined) isTotalKept = true;
    else hidden.set(...next);
  }
  return { parts: new Set(hidden.keys()), total: isTotalKept };
}

/** Each of them is somebody at least: alone, or all of one, they are what is missing to the total. */
function isGivenAway(hidden: ReadonlyMap<string, number>): boolean {
  const sum = [...hidden.values()].reduce((added, value) => added + value, 0);
  return hidden.size === 1 || (hidden.size > 0 && sum === hidden.size);
}
