import { largestRemainder } from '@maillage/platform-kernel';
import type { Bounds } from './bounds-of.js';

export interface WeightedShare {
  readonly weight: bigint;
  readonly bounds: Bounds;
}

export interface BoundedPart {
  readonly amount: bigint;
  /** How the part came to be: in proportion, or held at a bound. */
  readonly held: 'inProportion' | 'atCap' | 'atFloor';
}

/**
 * Shares a whole in the proportion of weights, within the bounds of each. Whoever would pass a bound is held there and
 * the rest is shared anew among the others; of floors and caps, those that are passed by more are held first, so that
 * the order of the candidates changes nothing. What nobody may take any more stays in the envelope.
 *
 * @param total at least the sum of all floors
 */
export function sharedWithinBounds(total: bigint, shares: readonly WeightedShare[]): readonly BoundedPart[] {
  const held = new Map<number, BoundedPart>();
  for (;;) {
    const free = shares.map((share, place) => ({ ...share, place })).filter(({ place }) => !held.has(place));
    const left = total - [...held.values()].reduce((sum, { amount }) => sum + amount, 0n);
    const passed = boundsPassed(left, free);
    if (passed.length === 0) return withProportions(shares.length, held, { free, left });
    for (const { place, part } of passed) held.set(place, part);
  }
}

type FreeShare = WeightedShare & { readonly place: number };

/** Those to hold at a bound in this round. */
function boundsPassed(left: bigint, free: readonly FreeShare[]): { place: number; part: BoundedPart }[] {
  const weights = free.reduce((sum, { weight }) => sum + weight, 0n);
  // All in parts of the sum of weights, so that nothing is rounded while bounds are compared.
  const quotas = free.map((share) => ({ ...share, quota: weights === 0n ? 0n : left * share.weight }));
  const unit = weights === 0n ? 1n : weights;
  const below = quotas.filter(({ quota, bounds }) => quota < bounds.floor * unit);
  const above = quotas.filter(({ quota, bounds }) => bounds.cap !== null && quota > bounds.cap * unit);
  const missing = below.reduce((sum, { quota, bounds }) => sum + bounds.floor * unit - quota, 0n);
  const excess = above.reduce((sum, { quota, bounds }) => sum + quota - (bounds.cap ?? 0n) * unit, 0n);
  if (missing >= excess && below.length > 0) {
    return below.map(({ place, bounds }) => ({ place, part: { amount: bounds.floor, held: 'atFloor' } }));
  }
  return above.map(({ place, bounds }) => ({ place, part: { amount: bounds.cap ?? 0n, held: 'atCap' } }));
}

function withProportions(
  count: number,
  held: ReadonlyMap<number, BoundedPart>,
  { free, left }: { readonly free: readonly FreeShare[]; readonly left: bigint },
): readonly BoundedPart[] {
  const hasWeight = free.some(({ weight }) => weight > 0n);
  const amounts = hasWeight
    ? largestRemainder(
        left,
        free.map(({ weight }) => weight),
      )
    : free.map(() => 0n);
  const shared = new Map(free.map(({ place }, index) => [place, amounts[index] ?? 0n]));
  return Array.from(
    { length: count },
    (_, place) => held.get(place) ?? { amount: shared.get(place) ?? 0n, held: 'inProportion' },
  );
}
