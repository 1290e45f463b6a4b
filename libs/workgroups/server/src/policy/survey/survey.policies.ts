import type { Capability } from '@maillage/network-contract';
import { type Policy, reading } from '@maillage/platform-server';

/** Who answers for a Mission, and who stands above Missions: one table for the guard and for the screens. */
export const surveyCapabilities = { answer: 'joinGroups', sponsor: 'sponsorGroups' } as const satisfies Record<
  string,
  Capability
>;

export const surveyPolicies = {
  read: reading('readGroups'),
  readAnswers: reading(surveyCapabilities.sponsor),
  answer: { capability: surveyCapabilities.answer, writes: 'own' },
  sponsor: { capability: surveyCapabilities.sponsor, writes: 'own' },
  proposeGroup: { capability: surveyCapabilities.sponsor, writes: 'ownAndGroup' },
} as const satisfies Record<string, Policy>;
