export const meetingTold = [
  'datesProposed',
  'convened',
  'moved',
  'changed',
  'cancelled',
  'soon',
  'reportSent',
  'reportRevised',
  'reportFrozen',
] as const;
export type MeetingTold = (typeof meetingTold)[number];

/** What members of a group are told of a meeting. */
export interface MeetingToldPayload {
  readonly meetingId: string;
  readonly sponsorId: string;
  readonly what: MeetingTold;
  readonly reason: string | null;
}

/** Somebody validated a report: it may be complete. */
export interface ReportValidatedPayload {
  readonly meetingId: string;
  readonly sponsorId: string;
}

export interface DecisionOverduePayload {
  readonly decisionId: string;
}

export const meetingEvents = ['meetingTold', 'meetingReportValidated', 'loggedDecisionOverdue'] as const;
