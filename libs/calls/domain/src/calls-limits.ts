/** The largest values that are taken. Texts in characters, amounts in cents, shares of a whole in percent or basis points. */
export const callsLimits = {
  title: 200,
  theme: 100,
  /** Alerts of one person in one organisation, their names, and the words that they look for. */
  alerts: 20,
  alertName: 60,
  alertWords: 200,
  address: 500,
  text: 20_000,
  reason: 2_000,
  message: 10_000,
  amountCents: 100_000_000_00,
  partners: 100,
  indicators: 40,
  /** Reports of one project. */
  periods: 24,
  criteria: 40,
  weight: 1_000,
  mostPoints: 100,
  graceMinutes: 24 * 60,
  retentionMonths: 240,
  /** How long a seat that has ended still binds whoever held it. */
  lookBackYears: 3,
  /** Above this sum a grant is given by a written agreement: law of 12 April 2000, article 10; decree 2001-495. */
  writtenAgreementAboveCents: 23_000_00,
  firstYear: 2000,
  lastYear: 2100,
} as const;
