import { demoHistory } from './demo-history.js';
import { demoOrganisations } from './demo-organisations.js';
import type { DemoNetwork } from './demo-records.js';
import { demoProfiles } from './demo-profiles.js';
import { demoStaff } from './demo-staff.js';
import { seededRandom } from './seeded-random.js';

/** Addresses of the people who sign in to the demonstration, the Mission first. */
export const demoAccountEmails = [
  'directrice@val-aubre.example',
  'president@val-aubre.example',
  'achats@arml-cvl.example',
  'label@unml.example',
  'auditrice@regard-tiers.example',
] as const;

const seed = 20_261_122;

/**
 * The same network each time, but for the ids.
 *
 * @param idOf gives the id of a record from a key that is unique among all records: `organisation:DEMO-45-03`
 */
export function demoNetwork(idOf: (key: string) => string): DemoNetwork {
  const organisations = demoOrganisations(seededRandom(seed), idOf);
  const profiles = demoProfiles(seededRandom(seed + 2), organisations, idOf);
  const staff = demoStaff(seededRandom(seed + 1), organisations, idOf);
  const decisions = demoHistory(seededRandom(seed + 3), { organisations, mandates: staff.mandates }, idOf);
  return { organisations, ...staff, profiles, decisions };
}
