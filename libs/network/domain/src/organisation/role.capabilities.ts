import type { Capability, MandatePosition, OrganisationKind, Role } from '@maillage/network-contract';

const reader = [
  'readDirectory',
  'exportLists',
  'readCampaigns',
  'readOwnMail',
  'keepOwnTokens',
] as const satisfies readonly Capability[];

/** What whoever answers for an organisation may do there, whatever its kind. */
const head = [
  'keepProfile',
  'grantRights',
  'delegateRights',
  'coordinateCampaigns',
] as const satisfies readonly Capability[];

const missionHead = [...reader, ...head, 'declareNeeds', 'joinCampaigns'] as const satisfies readonly Capability[];

/** What each role may do in the name of its organisation, before any edit by the union. */
export const capabilitiesOfRole = {
  director: missionHead,
  president: missionHead,
  projectOfficer: [...reader, 'declareNeeds'],
  boardMember: reader,
  regionalOfficer: [...reader, ...head],
  regionalPresident: [...reader, ...head],
  unionOfficer: [...reader, ...head, 'importDirectory', 'importRecords', 'keepDirectory', 'editRoles', 'impersonate'],
  unionPresident: [...reader, ...head, 'editRoles'],
} as const satisfies Record<Role, readonly Capability[]>;

/** The roles that a membership can give in each kind of organisation. */
export const rolesOfKind = {
  nationalUnion: ['unionOfficer'],
  regionalAssociation: ['regionalOfficer'],
  localMission: ['director', 'projectOfficer'],
} as const satisfies Record<OrganisationKind, readonly Role[]>;

const presidencyOfKind = {
  nationalUnion: 'unionPresident',
  regionalAssociation: 'regionalPresident',
  localMission: 'president',
} as const satisfies Record<OrganisationKind, Role>;

/** The role that a mandate opens while it runs. */
export function roleOfMandate(kind: OrganisationKind, position: MandatePosition): Role {
  return position === 'president' ? presidencyOfKind[kind] : 'boardMember';
}
