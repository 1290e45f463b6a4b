/**
 * Splits a whole into whole parts in the proportion of weights: each gets its quota rounded down, and what is left goes,
 * one by one, to the largest remainders (method of Hamilton). Equal remainders are served in the order given.
 *
 * @param total at least 0
 * @param weights none negative, and not all zero
 * @returns parts whose sum is exactly the total, each less than one away from its quota
 * @throws RangeError when there is nothing to share by
 */
export function largestRemainder(total: bigint, weights: readonly bigint[]): readonly bigint[] {
  const sum = weights.reduce((all, weight) => all + weight, 0n);
  if (sum <= 0n) throw new RangeError('There is no weight to share by');
  const quotas = weights.map((weight) => ({ whole: (total * weight) / sum, rest: (total * weight) % sum }));
  const left = Number(total - quotas.reduce((all, { whole }) => all + whole, 0n));
  const favoured = new Set(
    quotas
      .map(({ rest }, place) => ({ rest, place }))
      .sort((one, other) => (one.rest === other.rest ? one.place - other.place : one.rest > other.rest ? -1 : 1))
      .slice(0, left)
      .map(({ place }) => place),
  );
  return quotas.map(({ whole }, place) => (favoured.has(place) ? whole + 1n : whole));
}
