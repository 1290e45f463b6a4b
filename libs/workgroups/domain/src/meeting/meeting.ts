import {
  type ActStamp,
  allowed,
  type Decision,
  demand,
  firstRefusal,
  isBlank,
  refused,
  type Verdict,
} from '@maillage/platform-kernel';
import type { GroupState } from '../group/group-vocabulary.js';
import { moveAlong } from '../machine/move-along.js';
import { reasonMustBeGiven } from '../machine/reason-must-be-given.rule.js';
import { wayMustExist } from '../machine/way-must-exist.rule.js';
import type { MeetingRefusal } from './meeting-refusal.js';
import { meetingMachine } from './meeting.transitions.js';
import {
  type MeetingAct,
  meetingActs,
  type MeetingMode,
  type MeetingState,
  motivatedMeetingActs,
} from './meeting-vocabulary.js';

/** From one instant to another, the second later than the first. */
export interface MeetingTime {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export interface MeetingPlace {
  readonly mode: MeetingMode;
  readonly place: string;
  readonly link: string;
}

export interface Meeting extends MeetingPlace {
  readonly state: MeetingState;
  /** Where its group stands. */
  readonly groupState: GroupState;
  /** The date that is fixed; null while it is looked for. */
  readonly time: MeetingTime | null;
  /** How often the calendars of members were told otherwise: it only rises. */
  readonly sequence: number;
}

export type MeetingVerdict = Verdict<MeetingRefusal | 'groupNotActive' | 'motiveMissing' | 'INVALID_INPUT'>;

/** What each act asks beyond its state and its time. */
export function meetingActVerdicts(
  meeting: Pick<Meeting, 'state' | 'groupState' | 'time'>,
  now: Date,
): readonly { readonly act: MeetingAct; readonly verdict: MeetingVerdict }[] {
  return meetingActs.map((act) => ({
    act,
    verdict: firstRefusal<MeetingRefusal | 'groupNotActive' | 'motiveMissing' | 'INVALID_INPUT'>(
      () => wayMustExist(meetingMachine, meeting.state, act),
      () => (act === 'convene' || act === 'move' ? groupMustBeAtWork(meeting) : allowed),
      () => (act === 'hold' ? mustHaveBegun(meeting.time, now) : allowed),
    ),
  }));
}

/** Fixes the date, or another one: whoever has it in a calendar is told by a higher sequence. */
export function convene<M extends Meeting>(
  meeting: M,
  act: 'convene' | 'move',
  time: MeetingTime,
  stamp: ActStamp,
): { readonly meeting: M; readonly decision: Decision<MeetingState, MeetingAct> } {
  const decision = moveAlong(
    meetingMachine,
    {
      ...{ from: meeting.state, act },
      rule: () =>
        firstRefusal<string>(
          () => groupMustBeAtWork(meeting),
          () => timeMustBeToCome(time, stamp.at),
          () => placeMustBeSaid(meeting),
          () => reasonMustBeGiven(motivatedMeetingActs, act, stamp.reason),
        ),
    },
    stamp,
  );
  const sequence = act === 'move' ? meeting.sequence + 1 : meeting.sequence;
  return { meeting: { ...meeting, state: decision.to, time, sequence }, decision };
}

/** Every other act. A convened meeting whose words change, or that is called off, has a higher sequence. */
export function moveMeeting<M extends Meeting>(
  meeting: M,
  act: 'edit' | 'hold' | 'cancel',
  stamp: ActStamp,
): { readonly meeting: M; readonly decision: Decision<MeetingState, MeetingAct> } {
  const decision = moveAlong(
    meetingMachine,
    {
      ...{ from: meeting.state, act },
      rule: () =>
        firstRefusal<string>(
          () => (act === 'hold' ? mustHaveBegun(meeting.time, stamp.at) : allowed),
          () => reasonMustBeGiven(motivatedMeetingActs, act, stamp.reason),
        ),
    },
    stamp,
  );
  const isTold = meeting.state === 'convened' && act !== 'hold';
  return { meeting: { ...meeting, state: decision.to, sequence: meeting.sequence + (isTold ? 1 : 0) }, decision };
}

/** Nobody is called to a meeting of a group that rests, or is closed. */
export function groupMustBeAtWork({ groupState: state }: Pick<Meeting, 'groupState'>): Verdict<'groupNotActive'> {
  return state === 'active' ? allowed : refused('groupNotActive', { state });
}

export function timeMustBeToCome({ startsAt, endsAt }: MeetingTime, now: Date): MeetingVerdict {
  if (endsAt <= startsAt) return refused('meetingEndsBeforeItStarts');
  return startsAt > now ? allowed : refused('meetingInPast');
}

/** A place for who comes, a link for who does not. */
export function placeMustBeSaid({ mode, place, link }: MeetingPlace): MeetingVerdict {
  if (mode !== 'remote' && isBlank(place)) return refused('meetingPlaceMissing');
  if (mode !== 'onSite' && isBlank(link)) return refused('meetingLinkMissing');
  return linkMustBeSafe(link);
}

/** An address that a browser opens without telling others what is said. */
export function linkMustBeSafe(link: string): Verdict<'meetingLinkNotHttps'> {
  if (isBlank(link)) return allowed;
  const address = URL.canParse(link) ? new URL(link) : null;
  const isSafe = address?.protocol === 'https:' && address.username === '' && address.password === '';
  return isSafe ? allowed : refused('meetingLinkNotHttps');
}

function mustHaveBegun(time: MeetingTime | null, now: Date): MeetingVerdict {
  return time !== null && time.startsAt <= now ? allowed : refused('meetingNotBegun');
}

/** @throws DomainError when the dates are none, too many, not to come, or the same twice */
export function demandProposable(times: readonly MeetingTime[], now: Date, most: number): void {
  if (times.length === 0) demand(refused('meetingDatesMissing'));
  if (times.length > most) demand(refused('INVALID_INPUT', { field: 'dates', max: most }));
  times.forEach((time) => {
    demand(timeMustBeToCome(time, now));
  });
  if (new Set(times.map(({ startsAt }) => startsAt.getTime())).size < times.length) demand(refused('meetingDateTwice'));
}
