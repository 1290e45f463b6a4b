/** The largest values that are taken; texts in characters. */
export const commissionLimits = {
  /** Of the title of a session, and of its place. */
  line: 200,
  /** With what is said of a level above the report. */
  motives: 8_000,
  conditions: 8_000,
} as const;
