import type { AttendanceState, DateAnswer, LoggedDecisionAct, MeetingMode } from '@maillage/workgroups-domain';

export interface TimeAsked {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export interface AgendaItemAsked {
  readonly title: string;
  readonly presenterId?: string | null;
  readonly minutes: number;
}

export interface MeetingWordsAsked {
  readonly title: string;
  readonly mode: MeetingMode;
  readonly place: string;
  readonly link: string;
  readonly agenda: readonly AgendaItemAsked[];
}

interface Keyed {
  readonly idempotencyKey: string;
}

export interface ProposeMeetingAsked extends Keyed, MeetingWordsAsked {
  readonly groupId: string;
  readonly dates: readonly TimeAsked[];
}

export interface MeetingAsked extends Keyed {
  readonly meetingId: string;
}

export interface EditMeetingAsked extends MeetingAsked, MeetingWordsAsked {}

export interface ProposeDatesAsked extends MeetingAsked {
  readonly dates: readonly TimeAsked[];
}

export interface ConveneAsked extends MeetingAsked, TimeAsked {}

export interface MoveMeetingAsked extends ConveneAsked {
  readonly reason: string;
}

export interface ReasonedMeetingAsked extends MeetingAsked {
  readonly reason: string;
}

export interface AnswerDatesAsked extends MeetingAsked {
  readonly answers: readonly { readonly dateId: string; readonly answer: DateAnswer }[];
}

export interface SayAttendanceAsked extends MeetingAsked {
  readonly state: AttendanceState;
  readonly representedBy?: string | null;
}

export interface NoteAttendanceAsked extends MeetingAsked {
  readonly attendance: readonly {
    readonly personId: string;
    readonly state: AttendanceState;
    readonly representedBy?: string | null;
  }[];
}

export interface WriteReportAsked extends MeetingAsked {
  readonly items: readonly { readonly title: string; readonly presenterName?: string | null; readonly text: string }[];
  readonly summary: string;
  readonly version: number;
}

export interface SendReportAsked extends MeetingAsked {
  readonly validateBy: string;
}

export interface AmendReportAsked extends MeetingAsked {
  readonly body: string;
}

export interface AnswerAmendmentAsked extends MeetingAsked {
  readonly amendmentId: string;
  readonly isAccepted: boolean;
  readonly answer: string;
}

export interface LogDecisionAsked extends MeetingAsked {
  readonly text: string;
  readonly ownerId?: string | null;
  readonly dueOn?: string | null;
}

export interface MoveLoggedDecisionAsked extends Keyed {
  readonly decisionId: string;
  readonly act: LoggedDecisionAct;
  readonly reason?: string | null;
  readonly ownerId?: string | null;
  readonly dueOn?: string | null;
}
