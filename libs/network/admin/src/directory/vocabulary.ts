import type { OrganisationKind, OrganisationState } from '../generated/graphql.js';

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
