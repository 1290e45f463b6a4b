/** Identifier of an organisation, which is also the tenant that its records belong to. */
export type OrganisationId = string;

/** The three floors of the network: one union, regional associations that cover regions, Missions that belong to one. */
export const organisationKinds = ['nationalUnion', 'regionalAssociation', 'localMission'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const organisationStates = ['prospective', 'affiliated', 'active', 'suspended', 'merged', 'closed'] as const;
export type OrganisationState = (typeof organisationStates)[number];
