import type {
  AgendaItem,
  AmendmentState,
  AttendanceState,
  DateAnswer,
  GroupState,
  LoggedDecisionState,
  MeetingMode,
  MeetingReportState,
  MeetingState,
  ReportItem,
} from '@maillage/workgroups-domain';
import type { DecisionRow, OrganisationRow } from '../rows.js';

/** Somebody of a group: its lead, or the person whom a member names. */
export interface ParticipantRow {
  readonly personId: string;
  readonly name: string;
  readonly organisation: OrganisationRow;
}

export interface DateAnswerRow {
  readonly personId: string;
  readonly name: string;
  readonly answer: DateAnswer;
}

export interface MeetingDateRow {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly answers: DateAnswerRow[];
}

export interface AttendanceRow {
  readonly personId: string;
  readonly name: string;
  readonly organisationName: string;
  readonly state: AttendanceState;
  readonly representedBy: string | null;
  readonly notedBy: string;
}

export interface AmendmentRow {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly body: string;
  readonly state: AmendmentState;
  readonly answer: string | null;
  readonly proposedAt: string;
}

export interface ValidationRow {
  readonly personId: string;
  readonly name: string;
  readonly edition: number;
  readonly validatedAt: string;
}

export interface MeetingReportRow {
  readonly id: string;
  readonly state: MeetingReportState;
  readonly items: ReportItem[];
  readonly summary: string;
  readonly edition: number;
  readonly validateBy: string | null;
  readonly frozenAt: string | null;
  readonly sha256: string | null;
  readonly version: number;
}

export interface LoggedDecisionRow {
  readonly id: string;
  readonly groupId: string;
  readonly meetingId: string;
  readonly meetingTitle: string;
  readonly sponsorId: string;
  readonly leadPersonId: string | null;
  readonly leadOrganisationId: string | null;
  readonly text: string;
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  readonly ownerOrganisationId: string | null;
  readonly dueOn: string | null;
  readonly state: LoggedDecisionState;
  readonly reason: string | null;
  readonly decidedOn: string;
  readonly version: number;
}

/** Who leads what: the facts that an act on a meeting asks. */
export interface LedRow {
  readonly sponsorId: string;
  readonly leadPersonId: string | null;
  readonly leadOrganisationId: string | null;
}

/** A meeting in a list. */
export interface MeetingInBriefRow extends LedRow {
  readonly id: string;
  readonly groupId: string;
  readonly groupTitle: string;
  readonly state: MeetingState;
  readonly title: string;
  readonly mode: MeetingMode;
  readonly place: string;
  readonly link: string;
  readonly timeZone: string;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly sequence: number;
  readonly changedAt: Date;
  readonly reportState: MeetingReportState | null;
}

/** A meeting with all that its acts ask, and that its page shows. */
export interface MeetingRow extends MeetingInBriefRow {
  readonly groupState: GroupState;
  readonly agenda: AgendaItem[];
  readonly version: number;
  /** The day that it is where the union sits. */
  readonly today: string;
  readonly dates: MeetingDateRow[];
  readonly participants: ParticipantRow[];
  readonly attendance: AttendanceRow[];
  readonly report: MeetingReportRow | null;
  readonly amendments: AmendmentRow[];
  readonly validations: ValidationRow[];
  readonly decisions: LoggedDecisionRow[];
  readonly history: DecisionRow[];
}
