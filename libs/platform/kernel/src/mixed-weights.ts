/** One key by which a whole is shared, and what it counts for in a mixed key. */
export interface KeyPart {
  /** Of the whole. The percents of all parts make 100. */
  readonly percent: number;
  /** What each of those who share counts by this key, in their order: integers, none negative. */
  readonly figures: readonly number[];
}

/**
 * The weights of those who share by a mixed key, over one denominator (the product of all totals), so that nothing is
 * rounded before the whole is split by `largestRemainder`.
 *
 * @param count how many share
 */
export function mixedWeights(parts: readonly KeyPart[], count: number): readonly bigint[] {
  const totals = parts.map(({ figures }) => figures.reduce((sum, figure) => sum + BigInt(figure), 0n));
  const scales = totals.map((_, place) =>
    totals.reduce((product, total, other) => (other === place ? product : product * total), 1n),
  );
  return Array.from({ length: count }, (_, who) =>
    parts.reduce(
      (sum, { percent, figures }, place) => sum + BigInt(percent) * BigInt(figures[who] ?? 0) * (scales[place] ?? 1n),
      0n,
    ),
  );
}
