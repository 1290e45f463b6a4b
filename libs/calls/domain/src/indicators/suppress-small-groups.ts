import { callsLimits } from '../calls-limits.js';

/** A figure as it may be told: null stands for a group that is too small, or that would give such a group away. */
export interface ToldFigure {
  readonly code: string;
  readonly value: number | null;
}

/**
 * Keeps groups of one to four young people from being told. When the total is told too and one part alone is kept back,
 * it could be computed: the smallest of the others is kept back with it.
 *
 * @param figures parts that divide a total which is told
 */
export function suppressSmallGroups(
  figures: readonly { readonly code: string; readonly value: number }[],
): readonly ToldFigure[] {
  const small = figures.filter(({ value }) => isSmallGroup(value));
  const others = figures.filter(({ value }) => !isSmallGroup(value) && value > 0);
  const [next] = [...others].sort((one, other) => one.value - other.value);
  const hidden = new Set(small.map(({ code }) => code));
  if (small.length === 1 && next !== undefined) hidden.add(next.code);
  return figures.map(({ code, value }) => ({ code, value: hidden.has(code) ? null : value }));
}

/** Whether a count of young people is too small to be told; none at all gives nobody away. */
export function isSmallGroup(value: number): boolean {
  return value > 0 && value < callsLimits.smallestGroup;
}
