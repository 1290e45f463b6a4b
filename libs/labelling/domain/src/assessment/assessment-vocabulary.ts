/** What people do in a self-assessment, beside the acts that move its cycle. */
export const assessmentActs = [
  'answer',
  'nameRoles',
  'assign',
  'comment',
  'takeSnapshot',
  'synchronise',
  'undoSynchronisation',
  'askHelp',
  'takeUpHelp',
  'closeHelp',
  'attachEvidence',
  'requestEvidence',
  'plan',
] as const;
export type AssessmentAct = (typeof assessmentActs)[number];

export const labelHelps = ['asked', 'inProgress'] as const;
/** Whether the organisation asked its regional association for help, and whether it is being given. */
export type LabelHelp = (typeof labelHelps)[number];

export const labelCommentKinds = ['note', 'journal', 'helpRequest'] as const;
export type LabelCommentKind = (typeof labelCommentKinds)[number];

export const snapshotKinds = ['dated', 'application', 'preAudit', 'postAudit', 'synchronisation'] as const;
export type SnapshotKind = (typeof snapshotKinds)[number];

export const labelSeats = ['president', 'director', 'contact'] as const;
/** Who must be named before applying: who presides, who directs, and whom to speak to about the label. */
export type LabelSeat = (typeof labelSeats)[number];
