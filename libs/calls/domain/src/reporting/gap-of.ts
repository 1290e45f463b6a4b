/** What was spent beside what was planned. */
export interface Gap {
  /** Above zero where more was spent than planned. */
  readonly gapCents: number;
  /** Of what was planned, in basis points; null where nothing was. */
  readonly gapBasisPoints: number | null;
}

/** The gap that a financial account shows, in € and in %: order of 24 May 2005. Rounded half away from zero. */
export function gapOf(plannedCents: number, actualCents: number): Gap {
  const gapCents = actualCents - plannedCents;
  if (plannedCents <= 0) return { gapCents, gapBasisPoints: null };
  const size = Math.round((Math.abs(gapCents) * 10_000) / plannedCents);
  return { gapCents, gapBasisPoints: gapCents < 0 && size > 0 ? -size : size };
}
