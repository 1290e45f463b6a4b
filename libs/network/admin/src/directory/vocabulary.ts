import type { OrganisationKind, OrganisationState, Role } from '../generated/graphql.js';

export const organisationKinds = [
  'localMission',
  'regionalAssociation',
  'nationalUnion',
] as const satisfies readonly OrganisationKind[];

export const organisationStates = [
  'active',
  'affiliated',
  'prospective',
  'suspended',
  'merged',
  'closed',
] as const satisfies readonly OrganisationState[];

export const roles = [
  'director',
  'president',
  'projectOfficer',
  'contributor',
  'boardMember',
  'regionalOfficer',
  'regionalPresident',
  'unionOfficer',
  'unionPresident',
  'auditor',
  'commissionMember',
] as const satisfies readonly Role[];
