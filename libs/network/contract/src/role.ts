/** Identifier of a person, who may hold memberships in several organisations. */
export type PersonId = string;

export const roles = [
  'director',
  'president',
  'projectOfficer',
  'regionalOfficer',
  'regionalPresident',
  'unionOfficer',
  'unionPresident',
] as const;
/** What a membership makes of a person in an organisation. Checks ask for a capability, never for a role. */
export type Role = (typeof roles)[number];

export const capabilities = [
  'readDirectory',
  'importDirectory',
  'readCampaigns',
  'coordinateCampaigns',
  'declareNeeds',
  'joinCampaigns',
  'readOwnMail',
  'keepOwnTokens',
  'impersonate',
] as const;
/** What a role permits in the name of its organisation. */
export type Capability = (typeof capabilities)[number];
