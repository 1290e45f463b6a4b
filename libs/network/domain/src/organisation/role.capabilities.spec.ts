import { describe, expect, test } from '@jest/globals';
import {
  capabilities,
  type Capability,
  mandatePositions,
  organisationKinds,
  type Role,
  roles,
} from '@maillage/network-contract';
import { capabilitiesOfRole, roleOfMandate, rolesOfKind } from './role.capabilities.js';

const presidents: readonly Role[] = ['president', 'regionalPresident', 'unionPresident'];
const heads: readonly Role[] = ['director', 'regionalOfficer', 'unionOfficer', ...presidents];
const guests: readonly Role[] = ['contributor', 'auditor', 'commissionMember'];
const members = roles.filter((role) => !guests.includes(role));
const workers: readonly Role[] = [...heads, 'projectOfficer', 'contributor'];

const holders: readonly (readonly [Capability, readonly Role[]])[] = [
  ['readDirectory', roles],
  ['importDirectory', ['unionOfficer']],
  ['keepDirectory', ['unionOfficer']],
  ['keepProfile', heads],
  ['grantRights', heads],
  ['delegateRights', heads],
  ['editRoles', ['unionOfficer', 'unionPresident']],
  ['importRecords', ['unionOfficer']],
  ['exportLists', members],
  ['readCampaigns', members],
  ['coordinateCampaigns', heads],
  ['declareNeeds', ['director', 'president', 'projectOfficer']],
  ['joinCampaigns', ['director', 'president']],
  ['readCalls', members],
  ['coordinateCalls', ['regionalOfficer', 'regionalPresident', 'unionOfficer', 'unionPresident']],
  ['writeApplications', [...heads, 'projectOfficer']],
  ['depositApplications', heads],
  ['signOffApplications', presidents],
  ['readLabelling', roles],
  ['answerAssessment', workers],
  ['leadAssessment', heads],
  ['accompanyLabelling', ['regionalOfficer', 'regionalPresident', 'unionOfficer', 'unionPresident']],
  ['steerLabelling', ['unionOfficer', 'unionPresident']],
  ['auditLabels', ['auditor']],
  ['sitOnCommission', ['commissionMember']],
  ['keepDocuments', workers],
  ['writeForms', ['regionalOfficer', 'regionalPresident', 'unionOfficer', 'unionPresident']],
  ['readGroups', members],
  ['workInGroups', [...heads, 'projectOfficer']],
  ['joinGroups', heads],
  ['sponsorGroups', ['regionalOfficer', 'regionalPresident', 'unionOfficer', 'unionPresident']],
  ['readOwnMail', roles],
  ['keepOwnTokens', members],
  ['impersonate', ['unionOfficer']],
];

describe('roles and capabilities', () => {
  test.each(holders)('%s belongs to exactly these roles: %s', (capability, expected) => {
    const given = roles.filter((role) => new Set<Capability>(capabilitiesOfRole[role]).has(capability));

    expect(given.sort()).toEqual([...expected].sort());
  });

  test('every capability is in the sentences above', () => {
    expect(holders.map(([capability]) => capability)).toEqual([...capabilities]);
  });

  test('a role is given by memberships of one kind of organisation, or by mandates', () => {
    const byMandate = organisationKinds.flatMap((kind) =>
      mandatePositions.map((position) => roleOfMandate(kind, position)),
    );

    expect([...new Set([...Object.values(rolesOfKind).flat(), ...byMandate])].sort()).toEqual([...roles].sort());
    for (const given of Object.values(capabilitiesOfRole)) expect(new Set(given).size).toBe(given.length);
  });
});
