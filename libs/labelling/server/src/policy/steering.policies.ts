import { type Policy, reading } from '@maillage/platform-server';

export const steeringPolicies = {
  readSteering: reading('accompanyLabelling'),
  readBenchmark: reading('readLabelling'),
} as const satisfies Record<string, Policy>;
