export const campaignFamilies = ['purchasing', 'callsForProjects', 'communication', 'thematicFacilitation'] as const;
export type CampaignFamily = (typeof campaignFamilies)[number];

export const campaignStates = ['draft', 'needsOpen', 'needsClosed', 'abandoned'] as const;
export type CampaignState = (typeof campaignStates)[number];

export const campaignOutcomes = ['minimumReached', 'minimumMissed'] as const;
export type CampaignOutcome = (typeof campaignOutcomes)[number];

export const coordinatorActNames = ['edit', 'openNeeds', 'extend', 'closeNeeds', 'abandon'] as const;
export type CoordinatorAct = (typeof coordinatorActNames)[number];

export const memberActNames = ['declareNeeds', 'join', 'withdraw'] as const;
export type MemberAct = (typeof memberActNames)[number];

export const campaignActNames = [...coordinatorActNames, ...memberActNames] as const;
export type CampaignAct = (typeof campaignActNames)[number];

export const minimumKinds = ['members', 'quantity'] as const;
export type MinimumKind = (typeof minimumKinds)[number];

export const eligibilityKinds = ['network', 'regions', 'organisations'] as const;
export type EligibilityKind = (typeof eligibilityKinds)[number];

export const participationStates = ['declared', 'joined', 'withdrawn'] as const;
export type ParticipationState = (typeof participationStates)[number];

/** Where a Mission stands: the state of its participation, or `none` while it has none. */
export const memberAnswers = [...participationStates, 'none'] as const;
export type MemberAnswer = (typeof memberAnswers)[number];
