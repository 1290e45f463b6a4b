import type { Capability, MandatePosition, OrganisationKind, Role } from '@maillage/network-contract';

/** What a guest may do whatever it was invited for: know who is who, and follow what awaits. */
const guest = ['readDirectory', 'readLabelling', 'readOwnMail'] as const satisfies readonly Capability[];

const reader = [
  ...guest,
  'exportLists',
  'readCampaigns',
  'readCalls',
  'readGroups',
  'keepOwnTokens',
] as const satisfies readonly Capability[];

/** What whoever answers for an organisation may do there, whatever its kind. */
const head = [
  'keepProfile',
  'grantRights',
  'delegateRights',
  'coordinateCampaigns',
  'leadAssessment',
  'writeApplications',
  'depositApplications',
  'workInGroups',
  'joinGroups',
] as const satisfies readonly Capability[];

/** What whoever works on the files of an organisation may do there. */
const worker = ['answerAssessment', 'keepDocuments'] as const satisfies readonly Capability[];

const missionHead = [
  ...reader,
  ...head,
  ...worker,
  'declareNeeds',
  'joinCampaigns',
] as const satisfies readonly Capability[];

const regionalHead = [
  ...reader,
  ...head,
  ...worker,
  'accompanyLabelling',
  'writeForms',
  'coordinateCalls',
  'sponsorGroups',
] as const satisfies readonly Capability[];
const unionHead = [...regionalHead, 'steerLabelling', 'editRoles'] as const satisfies readonly Capability[];

/** What each role may do in the name of its organisation, before any edit by the union. */
export const capabilitiesOfRole = {
  director: missionHead,
  president: [...missionHead, 'signOffApplications'],
  projectOfficer: [...reader, ...worker, 'declareNeeds', 'writeApplications', 'workInGroups'],
  contributor: [...guest, ...worker],
  boardMember: reader,
  regionalOfficer: regionalHead,
  regionalPresident: [...regionalHead, 'signOffApplications'],
  unionOfficer: [...unionHead, 'importDirectory', 'importRecords', 'keepDirectory', 'impersonate'],
  unionPresident: [...unionHead, 'signOffApplications'],
  auditor: [...guest, 'auditLabels'],
  commissionMember: [...guest, 'sitOnCommission'],
} as const satisfies Record<Role, readonly Capability[]>;

/** The roles that a membership can give in each kind of organisation. */
export const rolesOfKind = {
  nationalUnion: ['unionOfficer', 'auditor', 'commissionMember'],
  regionalAssociation: ['regionalOfficer'],
  localMission: ['director', 'projectOfficer', 'contributor'],
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
