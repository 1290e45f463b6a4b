import { type Policy, reading } from '@maillage/platform-server';

/** It gives and takes what the network vouches for: whoever does it proves who it is. */
const rules: Policy = { capability: 'steerLabelling', writes: 'ownAndCycle', secondFactor: true };

export const labelPolicies = {
  readRegister: reading('readLabelling'),
  readScope: reading('readLabelling'),
  verify: reading('anyone'),
  rule: rules,
  openLabelCycle: { capability: 'leadAssessment', writes: 'own' },
  recordFollowUp: { capability: 'steerLabelling', writes: 'ownAndCycle' },
} as const satisfies Record<string, Policy>;
