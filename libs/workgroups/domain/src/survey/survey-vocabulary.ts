export const poolingFamilies = [
  'purchasing',
  'callsForProjects',
  'communication',
  'thematicFacilitation',
  'other',
] as const;
/** What Missions may pool: the four families that directors named, and what a sponsor adds in its own words. */
export type PoolingFamily = (typeof poolingFamilies)[number];

export const surveyStates = ['draft', 'open', 'closed', 'published'] as const;
export type SurveyState = (typeof surveyStates)[number];

export const surveyActNames = ['edit', 'open', 'remind', 'close', 'publish', 'propose'] as const;
/** What the sponsor of a survey does. */
export type SurveyAct = (typeof surveyActNames)[number];

export const stances = ['wouldPool', 'alreadyDo', 'notConcerned'] as const;
/** How a Mission stands to a family: it would pool it, it pools it already, or it is not concerned. */
export type Stance = (typeof stances)[number];

export const poolingReasons = ['price', 'time', 'skills', 'quality', 'neighbours'] as const;
/** What a Mission expects of pooling: to pay less, to gain time, skills that it lacks, to do better, to work with others. */
export type PoolingReason = (typeof poolingReasons)[number];

export const sizeBands = ['small', 'middle', 'large', 'unknown'] as const;
/** Of a Mission, by its employees: fewer than 20 full-time equivalents, fewer than 50, more. */
export type SizeBand = (typeof sizeBands)[number];

/** @param staffTenths employees in tenths of full-time equivalents; null when not known */
export function sizeBandOf(staffTenths: number | null): SizeBand {
  if (staffTenths === null) return 'unknown';
  return staffTenths < 200 ? 'small' : staffTenths < 500 ? 'middle' : 'large';
}

export const proposalKinds = ['group', 'campaign'] as const;
/** What a family that enough Missions ask for becomes: a pooling group, or the draft of a campaign. */
export type ProposalKind = (typeof proposalKinds)[number];
