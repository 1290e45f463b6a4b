export const serviceKinds = ['post', 'tool', 'training'] as const;
/** What a group runs for its members: somebody's working time, a tool, or a training. */
export type ServiceKind = (typeof serviceKinds)[number];

export const serviceStates = ['draft', 'open', 'ended'] as const;
export type ServiceState = (typeof serviceStates)[number];

export const serviceActNames = ['edit', 'open', 'shareCosts', 'end'] as const;
/** What who runs the service does. */
export type ServiceAct = (typeof serviceActNames)[number];

export const subscriberActNames = ['subscribe', 'leave', 'rate'] as const;
export type SubscriberAct = (typeof subscriberActNames)[number];

export const costKeys = ['equal', 'headcount', 'budget', 'youngPeople'] as const;
/** What a share of the cost is in proportion of (clé de répartition). */
export type CostKey = (typeof costKeys)[number];
