/** From the first figure that the coordinator writes to the day on which they count. */
export const savingsStates = ['collecting', 'closed'] as const;
export type SavingsState = (typeof savingsStates)[number];

export const savingsCoordinatorActNames = ['keepSavings', 'closeSavings'] as const;
export type SavingsCoordinatorAct = (typeof savingsCoordinatorActNames)[number];

export const savingsMemberActNames = ['giveReference', 'withdrawReference'] as const;
export type SavingsMemberAct = (typeof savingsMemberActNames)[number];

export const savingsActNames = [...savingsCoordinatorActNames, ...savingsMemberActNames] as const;
export type SavingsAct = (typeof savingsActNames)[number];

/** The largest values that are taken: sums over every Mission of the network stay integers that a double holds exactly. */
export const savingsLimits = { amountCents: 10_000_000_000, months: 120, source: 300 } as const;
