import {
  isStale,
  rankedByScore,
  recusedBy,
  scoreOf,
  type ScoringGrid,
  sittingOn,
  summaryOf,
  type TiedMember,
} from '@maillage/calls-domain';
import type {
  AssignmentRow,
  JuryFileRow,
  JuryItemRow,
  JuryMeetingRow,
  JuryRow,
} from '../../persistence/jury/jury.reader.js';
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
    members: members.map(({ personId, name }) => ({ personId, name })),
    items: meeting.items.map((item, place) => {
      const recused = recusedIn(item, members);
      // Ranks among what is seen: a gap would tell of a file that is kept from who reads.
      return { ...item, position: place + 1, recused, sitting: sittingOn({ ...item, members, quorum, recused }) };
    }),
  };
}

/** Until it is decided, also those who got tied since the meeting was convened; then as it was when it was decided. */
function recusedIn({ decision, lead, parties, recused }: JuryItemRow, members: readonly TiedMember[]) {
  if (decision !== null) return recused;
  const partnerIds = parties.filter((id) => id !== lead.id);
  return recusedBy({ leadId: lead.id, partnerIds }, members, recused);
}
