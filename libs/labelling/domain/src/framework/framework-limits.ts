/** The largest values that are taken. Texts in characters. */
export const frameworkLimits = {
  code: 12,
  key: 80,
  title: 200,
  text: 4_000,
  reason: 2_000,
  axes: 20,
  criteria: 300,
  levels: 6,
  weight: 1_000,
  evidence: 12,
  choices: 10,
  conditions: 40,
  ruleDepth: 6,
  ruleSize: 30,
  factNumber: 10_000_000,
} as const;
