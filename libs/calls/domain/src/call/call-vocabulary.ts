/** Where a call for projects is, in the order of its way. */
export const callStates = [
  'draft',
  'announced',
  'open',
  'closed',
  'instructing',
  'committee',
  'decided',
  'funding',
  'closedOut',
  'cancelled',
] as const;
export type CallState = (typeof callStates)[number];

export const callActs = [
  'edit',
  'announce',
  'open',
  'extend',
  'close',
  'reopen',
  'instruct',
  'convene',
  'returnToInstruction',
  'decide',
  'fund',
  'closeOut',
  'cancel',
] as const;
export type CallAct = (typeof callActs)[number];

/** States in which applications may be prepared: an announced call lets nobody write yet. */
export const statesOfApplying = ['open'] as const satisfies readonly CallState[];

/** States in which applicants have been told what was decided. */
export const statesOfToldDecisions = ['decided', 'funding', 'closedOut'] as const satisfies readonly CallState[];

export function areDecisionsTold(state: CallState): boolean {
  const told: readonly CallState[] = statesOfToldDecisions;
  return told.includes(state);
}

/** Acts by which others must change their plans, and that say why. */
export const motivatedCallActs = [
  'extend',
  'reopen',
  'returnToInstruction',
  'cancel',
] as const satisfies readonly CallAct[];
