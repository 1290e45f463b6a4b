import { Injectable } from '@nestjs/common';
import {
  type AttendanceState,
  dateAnswers,
  meetingMachine,
  titleMustFit,
  wayMustExist,
} from '@maillage/workgroups-domain';
import { demand, DomainError } from '@maillage/platform-kernel';
import { type ActingActor, stampOf } from '@maillage/platform-server';
import {
  type LoadedMeeting,
  MeetingRepository,
  type NotedAttendance,
} from '../../persistence/meeting/meeting.repository.js';
import type { ParticipantRow } from '../../persistence/meeting/meeting.rows.js';
import { meetingPolicies } from '../../policy/meeting.policies.js';
import type * as asked from './asked.js';
import { MeetingActs } from './meeting-acts.js';
import type { MeetingView } from './meeting.view.js';

/** Dates are answered and attendance is said by each for oneself; who leads the group notes it for all. */
@Injectable()
export class AttendMeeting {
  constructor(
    private readonly acts: MeetingActs,
    private readonly meetings: MeetingRepository,
  ) {}

  answerDates(actor: ActingActor, input: asked.AnswerDatesAsked): Promise<MeetingView> {
    const asking = { operation: 'answerMeetingDates', policy: meetingPolicies.answer, input };
    return this.acts.takingPart(actor, asking, async (transaction, meeting) => {
      participantIn(meeting, actor.personId);
      demand(wayMustExist(meetingMachine, meeting.state, 'convene'));
      const known = new Set(meeting.dates.map(({ id }) => id));
      const dates = new Set(input.answers.map(({ dateId }) => dateId));
      if (dates.size < input.answers.length || [...dates].some((id) => !known.has(id))) {
        throw new DomainError('meetingDateUnknown');
      }
      if (input.answers.some(({ answer }) => !dateAnswers.includes(answer))) throw new DomainError('INVALID_INPUT');
      await this.meetings.answer(transaction, actor, meeting, input.answers);
    });
  }

  /** Before the meeting, and until its report is sent: who came is then no longer a matter of one's own. */
  say(actor: ActingActor, input: asked.SayAttendanceAsked): Promise<MeetingView> {
    const asking = { operation: 'sayMeetingAttendance', policy: meetingPolicies.answer, input };
    return this.acts.takingPart(actor, asking, async (transaction, meeting) => {
      demandNotable(meeting);
      const one = notedOf(participantIn(meeting, actor.personId), input);
      await this.meetings.note(transaction, meeting, actor.name, [one]);
    });
  }

  note(actor: ActingActor, input: asked.NoteAttendanceAsked): Promise<MeetingView> {
    const asking = { operation: 'noteMeetingAttendance', policy: meetingPolicies.keep, input };
    return this.acts.leading(actor, asking, async (transaction, meeting) => {
      demandNotable(meeting);
      const people = new Set(input.attendance.map(({ personId }) => personId));
      if (people.size < input.attendance.length) throw new DomainError('INVALID_INPUT', { field: 'attendance' });
      const noted = input.attendance.map((one) => notedOf(participantIn(meeting, one.personId), one));
      await this.meetings.note(transaction, meeting, actor.name, noted);
      const { decisionId, ...stamp } = stampOf(actor, meeting.at);
      const decision = { ...stamp, id: decisionId, act: 'noteAttendance', from: meeting.state, to: meeting.state };
      await this.meetings.keep(transaction, meeting.id, 'meeting', decision);
    });
  }
}

function demandNotable({ state, report }: LoadedMeeting): void {
  if (state === 'planning') throw new DomainError('meetingNotThereYet', { state, act: 'noteAttendance' });
  const isOpen = report === null || report.state === 'drafting';
  if (state === 'cancelled' || !isOpen) throw new DomainError('meetingEnded', { state, act: 'noteAttendance' });
}

/** @throws DomainError memberUnknown for who is nobody of the group */
function participantIn({ participants }: LoadedMeeting, personId: string): ParticipantRow {
  const found = participants.find((one) => one.personId === personId);
  if (found === undefined) throw new DomainError('memberUnknown');
  return found;
}

function notedOf(
  { personId, name, organisation }: ParticipantRow,
  { state, representedBy = null }: { readonly state: AttendanceState; readonly representedBy?: string | null },
): NotedAttendance {
  const by = representedBy?.trim() ?? '';
  if (state === 'represented' && by === '') throw new DomainError('representativeMissing');
  if (state === 'represented') demand(titleMustFit('representedBy', by));
  const represented = state === 'represented' ? by : null;
  return { organisationId: organisation.id, personId, name, state, representedBy: represented };
}
