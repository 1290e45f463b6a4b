import { describe, expect, test } from '@jest/globals';
import { capabilities, roles, type Capability, type Role } from '@maillage/network-contract';
import { capabilitiesOfRole, roleGives, rolesOfKind } from './role.capabilities.js';

const holders: readonly (readonly [Capability, readonly Role[]])[] = [
  ['readDirectory', roles],
  ['importDirectory', ['unionOfficer']],
  ['readCampaigns', roles],
  ['coordinateCampaigns', roles.filter((role) => role !== 'projectOfficer')],
  ['declareNeeds', ['director', 'president', 'projectOfficer']],
  ['joinCampaigns', ['director', 'president']],
  ['readOwnMail', roles],
  ['keepOwnTokens', roles],
  ['impersonate', ['unionOfficer']],
];

describe('roles and capabilities', () => {
  test.each(holders)('%s belongs to exactly these roles: %s', (capability, expected) => {
    expect(roles.filter((role) => roleGives(role, capability))).toEqual([...expected]);
  });

  test('every capability is in the sentences above', () => {
    expect(holders.map(([capability]) => capability)).toEqual([...capabilities]);
  });

  test('a role belongs to one kind of organisation and gives no capability twice', () => {
    expect(Object.values(rolesOfKind).flat().sort()).toEqual([...roles].sort());
    for (const given of Object.values(capabilitiesOfRole)) expect(new Set(given).size).toBe(given.length);
  });
});
