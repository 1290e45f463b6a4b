/** Where an organisation is on its way to the label. `refused` may be appealed; `deferred` comes back. */
export const cycleStates = [
  'registered',
  'selfAssessment',
  'regionalReview',
  'applied',
  'admissible',
  'auditorsAssigned',
  'planSent',
  'auditInProgress',
  'reportDraft',
  'contradictoryPhase',
  'reportFinal',
  'commissionScheduled',
  'granted',
  'grantedWithConditions',
  'deferred',
  'refused',
  'appealed',
  'completed',
  'abandoned',
] as const;
export type CycleState = (typeof cycleStates)[number];

export const cycleActs = [
  'start',
  'askReview',
  'returnFromReview',
  'apply',
  'withdrawApplication',
  'returnApplication',
  'admit',
  'assignAuditors',
  'replaceAuditors',
  'sendPlan',
  'startAudit',
  'finishVisit',
  'sendReport',
  'finaliseReport',
  'complete',
  'scheduleCommission',
  'unscheduleCommission',
  'grant',
  'grantWithConditions',
  'defer',
  'refuse',
  'resume',
  'appeal',
  'abandon',
] as const;
export type CycleAct = (typeof cycleActs)[number];

/** The first label, the check half-way, the next label, or an audit for practice that no commission sees. */
export const cycleKinds = ['initial', 'followUp', 'renewal', 'mock'] as const;
export type CycleKind = (typeof cycleKinds)[number];

/** States in which the answers may be written; elsewhere they are frozen, and the improvement plan is not. */
export const statesOfWriting = [
  'registered',
  'selfAssessment',
  'regionalReview',
  'deferred',
] as const satisfies readonly CycleState[];

/** States that end a cycle for the rule "one open cycle per organisation and framework". */
export const closedStates = [
  'granted',
  'grantedWithConditions',
  'refused',
  'completed',
  'abandoned',
] as const satisfies readonly CycleState[];

export function isOpenState(state: CycleState): boolean {
  const closed: readonly CycleState[] = closedStates;
  return !closed.includes(state);
}

export function mayWriteAnswers(state: CycleState): boolean {
  const writing: readonly CycleState[] = statesOfWriting;
  return writing.includes(state);
}

export const commissionDecisions = ['granted', 'grantedWithConditions', 'deferred', 'refused'] as const;
export type CommissionDecision = (typeof commissionDecisions)[number];

export const findingKinds = ['alertPoint', 'improvementSuggestion', 'goodPractice'] as const;
export type FindingKind = (typeof findingKinds)[number];

export const labelStates = ['valid', 'suspended', 'withdrawn', 'expired', 'replaced'] as const;
export type LabelState = (typeof labelStates)[number];

export const labelActs = ['grant', 'suspend', 'reinstate', 'withdraw', 'expire', 'replace', 'recordFollowUp'] as const;
export type LabelAct = (typeof labelActs)[number];

/** Who reads a comment: the organisation that wrote it, that and the region's, or all three levels. */
export const commentAudiences = ['own', 'region', 'nation'] as const;
export type CommentAudience = (typeof commentAudiences)[number];
