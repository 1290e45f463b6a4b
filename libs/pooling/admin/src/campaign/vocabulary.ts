import type { CampaignAct, CampaignFamily, CampaignState, MemberAnswer } from '../generated/graphql.js';

export const campaignFamilies = [
  'purchasing',
  'callsForProjects',
  'communication',
  'thematicFacilitation',
] as const satisfies readonly CampaignFamily[];

export const campaignStates = [
  'needsOpen',
  'needsClosed',
  'draft',
  'abandoned',
] as const satisfies readonly CampaignState[];

export const memberAnswers = ['joined', 'declared', 'withdrawn', 'none'] as const satisfies readonly MemberAnswer[];

/** The campaigns in which we have a part: the three flags of the filter, of which one is asked at a time. */
export const ourShares = ['openToUs', 'joinedByUs', 'ledByUs'] as const;

export type OurShare = (typeof ourShares)[number];

export const campaignActs = [
  'edit',
  'openNeeds',
  'extend',
  'closeNeeds',
  'abandon',
  'declareNeeds',
  'join',
  'withdraw',
] as const satisfies readonly CampaignAct[];
