export const meetingStates = ['planning', 'convened', 'held', 'cancelled'] as const;
/**
 * - `planning`: dates are proposed, none is fixed;
 * - `convened`: a date is fixed and told;
 * - `held`: it took place, its report may be written;
 * - `cancelled`: it does not take place.
 */
export type MeetingState = (typeof meetingStates)[number];

export const meetingActs = ['edit', 'convene', 'move', 'hold', 'cancel'] as const;
export type MeetingAct = (typeof meetingActs)[number];

/** Acts with which others live: the lead says why. */
export const motivatedMeetingActs = ['move', 'cancel'] as const satisfies readonly MeetingAct[];

export const meetingModes = ['onSite', 'remote', 'both'] as const;
export type MeetingMode = (typeof meetingModes)[number];

export const dateAnswers = ['yes', 'ifNeedBe', 'no'] as const;
/** What a member answers of a proposed date. */
export type DateAnswer = (typeof dateAnswers)[number];

export const attendanceStates = ['present', 'represented', 'excused'] as const;
export type AttendanceState = (typeof attendanceStates)[number];

export const reportStates = ['drafting', 'inValidation', 'validated'] as const;
/**
 * - `drafting`: the lead writes it;
 * - `inValidation`: those present read it, amend it, validate it;
 * - `validated`: frozen, for good.
 */
export type MeetingReportState = (typeof reportStates)[number];

export const reportActs = ['write', 'send', 'amend', 'revise', 'validate', 'freeze'] as const;
export type MeetingReportAct = (typeof reportActs)[number];

export const amendmentStates = ['open', 'accepted', 'declined'] as const;
export type AmendmentState = (typeof amendmentStates)[number];

export const loggedDecisionStates = ['open', 'done', 'abandoned'] as const;
/** Where what was decided stands. */
export type LoggedDecisionState = (typeof loggedDecisionStates)[number];

export const loggedDecisionActs = ['complete', 'abandon', 'reassign', 'reopen'] as const;
export type LoggedDecisionAct = (typeof loggedDecisionActs)[number];

export const motivatedLoggedDecisionActs = ['abandon', 'reopen'] as const satisfies readonly LoggedDecisionAct[];
