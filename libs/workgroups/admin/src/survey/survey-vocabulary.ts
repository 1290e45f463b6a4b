import type { MissionSize, PoolingReason, PoolingStance, SurveyedFamily } from '../generated/graphql.js';

export const poolingStances: readonly PoolingStance[] = ['wouldPool', 'alreadyDo', 'notConcerned'];
export const poolingReasons: readonly PoolingReason[] = ['price', 'time', 'skills', 'quality', 'neighbours'];
export const missionSizes: readonly MissionSize[] = ['small', 'middle', 'large', 'unknown'];
/** The four families that directors named; a sponsor adds others in its own words. */
export const namedFamilies: readonly SurveyedFamily[] = [
  'purchasing',
  'callsForProjects',
  'communication',
  'thematicFacilitation',
];
