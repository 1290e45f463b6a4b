/** The largest values that are taken. Texts in characters. */
export const assessmentLimits = {
  comment: 8_000,
  reason: 2_000,
  message: 4_000,
  title: 300,
  owner: 200,
  snapshotTitle: 200,
  criteriaAtOnce: 100,
  snapshots: 200,
  /** Of one person on one cycle, in a day. */
  snapshotsOfDay: 20,
  evidenceRequestsOfDay: 50,
} as const;

/** A synchronisation can be undone for this many days. */
export const undoDays = 30;

/** How long before evidence expires its people are told, in days. */
export const expiryWarnings = [30, 7] as const;
