/** Identifier of a person, who may hold memberships in several organisations. */
export type PersonId = string;

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
] as const;
/** What a membership or a mandate makes of a person in an organisation. Checks ask for a capability, never for a role. */
export type Role = (typeof roles)[number];

/**
 * Roles of guests: they see nothing of the organisation in whose name they act but what is given to them by name, the
 * criteria of a contributor, the files of an auditor or of a member of the commission.
 */
export const guestRoles = ['contributor', 'auditor', 'commissionMember'] as const satisfies readonly Role[];

export const capabilities = [
  'readDirectory',
  'importDirectory',
  'keepDirectory',
  'keepProfile',
  'grantRights',
  'delegateRights',
  'editRoles',
  'importRecords',
  'exportLists',
  'readCampaigns',
  'coordinateCampaigns',
  'declareNeeds',
  'joinCampaigns',
  'readCalls',
  'coordinateCalls',
  'writeApplications',
  'depositApplications',
  'signOffApplications',
  'readLabelling',
  'answerAssessment',
  'leadAssessment',
  'accompanyLabelling',
  'steerLabelling',
  'auditLabels',
  'sitOnCommission',
  'keepDocuments',
  'writeForms',
  'readGroups',
  'workInGroups',
  'joinGroups',
  'sponsorGroups',
  'readOwnMail',
  'keepOwnTokens',
  'impersonate',
] as const;
/** What a role permits in the name of its organisation. */
export type Capability = (typeof capabilities)[number];

export const mandateBodies = ['bureau', 'board', 'generalAssembly'] as const;
/** The body of an organisation in which a mandate is held. */
export type MandateBody = (typeof mandateBodies)[number];

export const mandatePositions = ['president', 'vicePresident', 'treasurer', 'secretary', 'member'] as const;
export type MandatePosition = (typeof mandatePositions)[number];

export const designations = ['elected', 'appointed', 'byRight'] as const;
/** How the holder of a mandate came to it; by right (de droit) is what another office brings with it. */
export type Designation = (typeof designations)[number];

export const upwardItems = ['contactEmail', 'staff', 'budget', 'youngPeople', 'labelProgress', 'labelAnswers'] as const;
/** A field of an organisation's records that its regional association or the union may be given to see. */
export type UpwardItem = (typeof upwardItems)[number];

export const upwardLevels = ['region', 'union'] as const;
export type UpwardLevel = (typeof upwardLevels)[number];
