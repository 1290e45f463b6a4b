import { isStale, rankedByScore, scoreOf, type ScoringGrid, sittingOn, summaryOf } from '@maillage/calls-domain';
import type { AssignmentRow, JuryFileRow, JuryMeetingRow, JuryRow } from '../../persistence/jury/jury.reader.js';
import { termsOfRecord } from '../../persistence/call/call-terms.record.js';
import { stateSeenInside } from '../examination/examination-facts.js';

/** Reviews and jury of a call as who runs it is shown them: files in the order of their scores, and the meetings. */
export function juryView(row: JuryRow) {
  const { id, title, state } = row;
  const { grid, committeeOn } = termsOfRecord(row.terms);
  const files = row.files.map((file) => fileView(row, grid, file));
  return {
    ...{ id, title, state, committeeOn, criteria: grid.criteria },
    files: rankedByScore(files),
    meetings: row.meetings.map(meetingView),
  };
}

export type JuryView = ReturnType<typeof juryView>;

function fileView({ id: callId, state: callState }: JuryRow, grid: ScoringGrid, file: JuryFileRow) {
  const { applicationId, title, lead, deposits, annotations, reviews } = file;
  const { basisPoints, ...summary } = summaryOf(grid, reviews);
  const kept = { ...file, leadId: lead.id, callId, callState, correctionsUntil: null };
  return {
    ...{ id: applicationId, title, lead, deposits, annotations, basisPoints },
    state: stateSeenInside(kept),
    summary: { ...summary, basisPoints },
    assignments: file.assignments.map((assignment) => assignmentView(grid, deposits, assignment)),
  };
}

function assignmentView(grid: ScoringGrid, deposits: number, { given, ...assignment }: AssignmentRow) {
  return {
    ...assignment,
    given:
      given === null
        ? null
        : { ...given, isStale: isStale(given, deposits), basisPoints: scoreOf(grid, given.marks).basisPoints },
  };
}

function meetingView(meeting: JuryMeetingRow) {
  const { members, quorum } = meeting;
  return {
    ...meeting,
    items: meeting.items.map((item) => ({ ...item, sitting: sittingOn({ ...item, members, quorum }) })),
  };
}
