import { awaitedOf } from '@maillage/workgroups-domain';
import { canonicalJson } from '@maillage/platform-kernel';
import type { AttendanceRow, MeetingReportRow, MeetingRow } from '../../persistence/meeting/meeting.rows.js';
import { reportFactsOf } from './meeting.view.js';

/** A report as it is frozen: with who was there, what was decided, who validated it, and who said nothing in time. */
export interface FrozenReport {
  readonly meetingId: string;
  readonly group: string;
  readonly title: string;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly timeZone: string;
  readonly place: string;
  readonly attendance: readonly Pick<AttendanceRow, 'name' | 'organisationName' | 'state' | 'representedBy'>[];
  readonly summary: string;
  readonly items: MeetingReportRow['items'];
  readonly decisions: readonly {
    readonly text: string;
    readonly owner: string | null;
    readonly dueOn: string | null;
  }[];
  readonly edition: number;
  readonly validatedBy: readonly string[];
  /** Those present who had said nothing when the day had passed. */
  readonly silent: readonly string[];
  readonly validateBy: string | null;
  /** Empty when the day decided. */
  readonly frozenBy: string;
}

export function frozenText(meeting: MeetingRow, report: MeetingReportRow, frozenBy: string): string {
  const facts = reportFactsOf(meeting);
  const nameOf = (id: string): string => meeting.attendance.find(({ personId }) => personId === id)?.name ?? '';
  const frozen: FrozenReport = {
    ...{ meetingId: meeting.id, group: meeting.groupTitle, title: meeting.title, timeZone: meeting.timeZone },
    ...{ startsAt: instantOf(meeting.startsAt), endsAt: instantOf(meeting.endsAt) },
    ...{ place: meeting.mode === 'remote' ? '' : meeting.place },
    attendance: meeting.attendance.map(({ name, organisationName, state, representedBy }) => ({
      ...{ name, organisationName, state, representedBy },
    })),
    ...{ summary: report.summary, items: report.items },
    decisions: meeting.decisions.map(({ text, ownerName, dueOn }) => ({ text, owner: ownerName, dueOn })),
    ...{ edition: report.edition, validatedBy: facts.validatedIds.map(nameOf), silent: awaitedOf(facts).map(nameOf) },
    ...{ validateBy: report.validateBy, frozenBy },
  };
  return canonicalJson(frozen);
}

function instantOf(at: Date | null): string | null {
  return at === null ? null : at.toISOString();
}
