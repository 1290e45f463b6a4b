/** The largest values that are taken. Texts in characters. */
export const workgroupsLimits = {
  title: 200,
  theme: 100,
  text: 20_000,
  reason: 2_000,
  needs: 2_000,
  deliverables: 20,
  regions: 20,
  seats: 500,
} as const;
