/**
 * The largest values that are taken. Texts in characters, prices in cents. A price times a quantity, summed over all
 * lines, stays an integer that a double holds exactly.
 */
export const inputLimits = {
  title: 200,
  description: 10_000,
  reason: 2_000,
  lineLabel: 200,
  lineUnit: 50,
  lines: 50,
  quantity: 1_000_000,
  priceCents: 100_000_000,
  regions: 30,
  organisations: 600,
  firstYear: 2000,
  lastYear: 2100,
} as const;
