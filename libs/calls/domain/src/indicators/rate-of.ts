/**
 * What was achieved of a target, in basis points, rounded half up: 4 030 of 6 210 is 6490.
 *
 * @returns null without a target to compare with
 */
export function rateOf(achieved: number, target: number | null): number | null {
  return target === null || target <= 0 ? null : Math.round((achieved * 10_000) / target);
}

/** The rate as reports print it: 4 030 of 6 210 is 65. Rounded once, from the figures themselves. */
export function percentOf(achieved: number, target: number | null): number | null {
  return target === null || target <= 0 ? null : Math.round((achieved * 100) / target);
}
