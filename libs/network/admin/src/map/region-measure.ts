import type { TileLevel } from '@maillage/platform-admin';
import type { OrganisationState, RegionCountsQuery } from '../generated/graphql.js';

export type RegionCount = RegionCountsQuery['regionCounts'][number];

/** What colours the tiles: how many Missions there are, or how many of them are active. */
export const measures = ['nombre', 'actives'] as const;
export type Measure = (typeof measures)[number];

/** Below, the count alone: a rate of so few says what one of them is. */
const fewest = 5;

export function stateCount({ states }: RegionCount, state: OrganisationState): number {
  return states.find((one) => one.state === state)?.count ?? 0;
}

/** The lower bounds of the five steps: thirds of a network would say nothing, regions differ by a factor of thirty. */
const steps: Record<Measure, readonly number[]> = { nombre: [1, 10, 20, 30, 50], actives: [0, 0.8, 0.9, 0.95, 1] };

export interface MeasuredRegion {
  readonly level: TileLevel;
  /** Null where a rate is not told. */
  readonly rate: number | null;
}

export function measured(count: RegionCount, measure: Measure): MeasuredRegion {
  if (count.missions === 0) return { level: 'none', rate: null };
  if (measure === 'nombre') return { level: levelOf(count.missions, steps.nombre), rate: null };
  if (count.missions < fewest) return { level: 'few', rate: null };
  const rate = stateCount(count, 'active') / count.missions;
  return { level: levelOf(rate, steps.actives), rate };
}

/** The bounds of each step, the last one open above. */
export function boundsOf(measure: Measure): readonly { level: TileLevel; from: number; below: number | null }[] {
  const bounds = steps[measure];
  return bounds.map((from, index) => ({ level: levels[index] ?? 5, from, below: bounds[index + 1] ?? null }));
}

const levels = [1, 2, 3, 4, 5] as const;

function levelOf(value: number, bounds: readonly number[]): TileLevel {
  const passed = bounds.filter((bound) => value >= bound).length;
  return levels[Math.max(passed - 1, 0)] ?? 5;
}
