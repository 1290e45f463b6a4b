import { isSmallGroup } from '@maillage/platform-kernel';
import { keptBackOf } from './suppress-small-groups.js';

/** An indicator, or a part of one, in all and region by region. */
export interface RegionalFigure {
  readonly code: string;
  readonly total: number;
  readonly regions: ReadonlyMap<string, number>;
}

/** What of one figure is not told: its total, and the regions. */
export interface KeptBackFigure {
  readonly total: boolean;
  readonly regions: ReadonlySet<string>;
}

/**
 * Over both dimensions at once, since figures add up along both: the regions to the nation, and the parts to their whole. The
 * total of the nation is kept from its regions and from the parts by the same rule; the parts of regions are told only where
 * nothing of the family is kept back. What is told then fits several counts of each small group.
 *
 * @returns what is kept back, by code
 */
export function keptBackInFamily(
  whole: RegionalFigure,
  parts: readonly RegionalFigure[],
): ReadonlyMap<string, KeptBackFigure> {
  const totals = new Map(parts.map(({ code, total }) => [code, total]));
  const [overRegions, overParts] = [keptBackOf(whole.regions, whole.total), keptBackOf(totals, whole.total)];
  const isWholeKept = overRegions.total || overParts.total;
  // What adds up to a total that is kept back is kept back with it, nobody included: else its size tells it.
  const [regions, kept] = isWholeKept
    ? [new Set(whole.regions.keys()), new Set(totals.keys())]
    : [overRegions.parts, overParts.parts];
  const isInsideKept = regions.size > 0 || kept.size > 0 || parts.some(({ regions: told }) => hasSmallGroup(told));
  const ofParts = parts.map(({ code, regions: told }) => {
    const inside = isInsideKept ? new Set(told.keys()) : new Set<string>();
    return [code, { total: kept.has(code), regions: inside }] as const;
  });
  return new Map([[whole.code, { total: isWholeKept, regions }], ...ofParts]);
}

function hasSmallGroup(values: ReadonlyMap<string, number>): boolean {
  return [...values.values()].some(isSmallGroup);
}
