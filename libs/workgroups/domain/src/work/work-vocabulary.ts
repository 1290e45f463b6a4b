export const milestoneStates = ['planned', 'reached', 'dropped'] as const;
/** Where a milestone of the roadmap stands. */
export type MilestoneState = (typeof milestoneStates)[number];

export const milestoneActs = ['edit', 'reach', 'drop', 'reopen'] as const;
export type MilestoneAct = (typeof milestoneActs)[number];

/** Acts with which the members live: the lead says why. */
export const motivatedMilestoneActs = ['drop', 'reopen'] as const satisfies readonly MilestoneAct[];

export const groupTaskStates = ['open', 'underWay', 'done', 'abandoned'] as const;
/** Where a task stands. */
export type GroupTaskState = (typeof groupTaskStates)[number];

export const groupTaskActs = ['edit', 'begin', 'complete', 'abandon', 'reopen'] as const;
export type GroupTaskAct = (typeof groupTaskActs)[number];

export const motivatedGroupTaskActs = ['abandon', 'reopen'] as const satisfies readonly GroupTaskAct[];

export const deliverableStates = [
  'draft',
  'reviewed',
  'adopted',
  'published',
  'replaced',
  'retired',
  'withdrawn',
] as const;
/**
 * - `draft`: delivered by a member, to be reviewed by who leads;
 * - `reviewed`: to be adopted by the sponsor;
 * - `adopted`: the sponsor's, to be published;
 * - `published`: a resource that all read who see the group;
 * - `replaced`: published, and followed by a newer edition;
 * - `retired`: taken out of the library by the sponsor;
 * - `withdrawn`: taken back by who delivered it, before it was reviewed.
 */
export type DeliverableState = (typeof deliverableStates)[number];

export const deliverableActs = [
  'revise',
  'review',
  'sendBack',
  'withdraw',
  'adopt',
  'publish',
  'renew',
  'retire',
] as const;
export type DeliverableAct = (typeof deliverableActs)[number];

export const motivatedDeliverableActs = ['sendBack', 'retire'] as const satisfies readonly DeliverableAct[];

export const resourceKinds = ['practiceFeedback', 'model', 'kit', 'replay'] as const;
/** What a resource is for: telling a practice, starting from something, doing a thing whole, seeing a session again. */
export type ResourceKind = (typeof resourceKinds)[number];
