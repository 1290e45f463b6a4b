import type { TileLevel } from '@maillage/platform-admin';

/** Below, the count alone: a rate of so few says what one of them is. */
const fewest = 5;
const bounds = [0, 0.25, 0.32, 0.38, 0.45] as const;
const levels = [1, 2, 3, 4, 5] as const;

export interface RegionShare {
  readonly level: TileLevel;
  /** Null where a rate is not told. */
  readonly rate: number | null;
}

export function labelledShare({ members, labelled }: { members: number; labelled: number }): RegionShare {
  if (members === 0) return { level: 'none', rate: null };
  if (members < fewest) return { level: 'few', rate: null };
  const rate = labelled / members;
  const passed = bounds.filter((bound) => rate >= bound).length;
  return { level: levels[passed - 1] ?? 1, rate };
}

/** Each step from its bound to the next, the last open above. */
export const shareSteps = bounds.map((from, index) => ({
  level: levels[index] ?? 5,
  from,
  below: bounds[index + 1] ?? null,
}));
