import type { Capability, OrganisationKind, Role } from '@maillage/network-contract';

const missionHead = [
  'readDirectory',
  'readCampaigns',
  'coordinateCampaigns',
  'declareNeeds',
  'joinCampaigns',
  'readOwnMail',
  'keepOwnTokens',
] as const satisfies readonly Capability[];

const coordinator = [
  'readDirectory',
  'readCampaigns',
  'coordinateCampaigns',
  'readOwnMail',
  'keepOwnTokens',
] as const satisfies readonly Capability[];

/** What each role may do in the name of its organisation: the one table that the policies read. */
export const capabilitiesOfRole = {
  director: missionHead,
  president: missionHead,
  projectOfficer: ['readDirectory', 'readCampaigns', 'declareNeeds', 'readOwnMail', 'keepOwnTokens'],
  regionalOfficer: coordinator,
  regionalPresident: coordinator,
  unionOfficer: [...coordinator, 'importDirectory', 'impersonate'],
  unionPresident: coordinator,
} as const satisfies Record<Role, readonly Capability[]>;

/** The roles that a membership can give in each kind of organisation. */
export const rolesOfKind = {
  nationalUnion: ['unionOfficer', 'unionPresident'],
  regionalAssociation: ['regionalOfficer', 'regionalPresident'],
  localMission: ['director', 'president', 'projectOfficer'],
} as const satisfies Record<OrganisationKind, readonly Role[]>;

export function roleGives(role: Role, capability: Capability): boolean {
  const given: readonly Capability[] = capabilitiesOfRole[role];
  return given.includes(capability);
}
