export const courseStates = [
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
/** Where a file is on its way to the label. */
export type CourseState = (typeof courseStates)[number];

export const courseKinds = ['initial', 'followUp', 'renewal', 'mock'] as const;
export type CourseKind = (typeof courseKinds)[number];

/** The stage that the server names; null for one that these screens do not know yet. */
export const courseStateOf = (text: string): CourseState | null => courseStates.find((one) => one === text) ?? null;
export const courseKindOf = (text: string): CourseKind | null => courseKinds.find((one) => one === text) ?? null;
