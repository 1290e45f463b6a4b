/** The largest values that are taken; texts in characters. */
export const cycleLimits = {
  reason: 2_000,
  opinionBody: 8_000,
  summary: 12_000,
  response: 4_000,
  planNote: 4_000,
  personMet: 200,
  peopleMet: 100,
  auditDays: 10,
  mostAudits: 50,
  /** How many years back a seat in the region still binds an auditor. */
  lookBackYears: 3,
} as const;
