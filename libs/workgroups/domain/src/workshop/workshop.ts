import {
  type ActStamp,
  allowed,
  type Decision,
  firstRefusal,
  isBlank,
  refused,
  type Verdict,
} from '@maillage/platform-kernel';
import { moveAlong } from '../machine/move-along.js';
import { reasonMustBeGiven } from '../machine/reason-must-be-given.rule.js';
import { textMustFit, titleMustFit } from '../machine/text-must-fit.rule.js';
import { wayMustExist } from '../machine/way-must-exist.rule.js';
import { linkMustBeSafe, type MeetingTime } from '../meeting/meeting.js';
import type { MeetingRefusal } from '../meeting/meeting-refusal.js';
import type { WorkshopRefusal } from './workshop-refusal.js';
import { workshopMachine } from './workshop.transitions.js';
import {
  type WorkshopAct,
  workshopActs,
  type WorkshopBand,
  type WorkshopKind,
  workshopLimits,
  type WorkshopState,
} from './workshop-vocabulary.js';

export interface WorkshopTerms extends MeetingTime {
  readonly title: string;
  readonly summary: string;
  readonly kind: WorkshopKind;
  readonly band: WorkshopBand;
  /** Where it is held on the web. */
  readonly link: string;
  readonly capacity: number;
}

export interface Workshop extends WorkshopTerms {
  readonly state: WorkshopState;
  readonly sequence: number;
}

type Codes = WorkshopRefusal | MeetingRefusal | 'INVALID_INPUT' | 'motiveMissing';

export function workshopActVerdicts(
  workshop: Pick<Workshop, 'state' | 'startsAt'>,
  now: Date,
): readonly { readonly act: WorkshopAct; readonly verdict: Verdict<Codes> }[] {
  return workshopActs.map((act) => ({
    act,
    verdict: firstRefusal<Codes>(
      () => wayMustExist(workshopMachine, workshop.state, act),
      () => timeMustAllow(workshop, act, now),
    ),
  }));
}

/** A published workshop whose words change, or that is called off, has a higher sequence: calendars are told. */
export function moveWorkshop<W extends Workshop>(
  workshop: W,
  act: WorkshopAct,
  stamp: ActStamp,
): { readonly workshop: W; readonly decision: Decision<WorkshopState, WorkshopAct> } {
  const decision = moveAlong(
    workshopMachine,
    {
      ...{ from: workshop.state, act },
      rule: () =>
        firstRefusal<string>(
          () => timeMustAllow(workshop, act, stamp.at),
          () => reasonMustBeGiven(['cancel'], act, stamp.reason),
        ),
    },
    stamp,
  );
  const isTold = workshop.state !== 'draft' && (act === 'edit' || act === 'cancel');
  return { workshop: { ...workshop, state: decision.to, sequence: workshop.sequence + (isTold ? 1 : 0) }, decision };
}

function timeMustAllow({ startsAt }: Pick<Workshop, 'startsAt'>, act: WorkshopAct, now: Date): Verdict<MeetingRefusal> {
  if (act === 'publish') return startsAt > now ? allowed : refused('meetingInPast');
  if (act === 'hold') return startsAt <= now ? allowed : refused('meetingNotBegun');
  return allowed;
}

/** @param seatsGiven the seats that people already have: capacity never falls below them */
export function workshopTermsMustHold(terms: WorkshopTerms, seatsGiven: number): Verdict<Codes> {
  const { title, summary, link, capacity, startsAt, endsAt } = terms;
  const fits = Number.isInteger(capacity) && capacity >= 1 && capacity <= workshopLimits.capacity;
  return firstRefusal<Codes>(
    () => titleMustFit('title', title),
    () => textMustFit('summary', summary, workshopLimits.summary),
    () => (isBlank(link) ? refused('meetingLinkMissing') : linkMustBeSafe(link)),
    () => (fits ? allowed : refused('INVALID_INPUT', { field: 'capacity', min: 1, max: workshopLimits.capacity })),
    () => (capacity >= seatsGiven ? allowed : refused('capacityBelowSeatsGiven', { seats: seatsGiven })),
    () => (endsAt > startsAt ? allowed : refused('meetingEndsBeforeItStarts')),
  );
}

/** Whoever registered is told of another time: it must be to come. A draft is looked at when it is published. */
export function newTimeMustBeToCome(
  { state, startsAt }: Pick<Workshop, 'state' | 'startsAt'>,
  terms: Pick<WorkshopTerms, 'startsAt'>,
  now: Date,
): Verdict<MeetingRefusal> {
  const isSame = terms.startsAt.getTime() === startsAt.getTime();
  return state === 'draft' || isSame || terms.startsAt > now ? allowed : refused('meetingInPast');
}

/** Whether somebody may register now, whatever seats are left. */
export function mayRegister(
  { state, startsAt }: Pick<Workshop, 'state' | 'startsAt'>,
  { isMeant, isRegistered }: { readonly isMeant: boolean; readonly isRegistered: boolean },
  now: Date,
): Verdict<WorkshopRefusal> {
  if (!isMeant) return refused('workshopNotForYou');
  if (state !== 'open') return refused('workshopNotOpen', { state });
  if (startsAt <= now) return refused('workshopBegun');
  return isRegistered ? refused('registeredAlready') : allowed;
}

/** Whether somebody may give the seat, or the place in the line, back. */
export function mayWithdraw(
  { state, startsAt }: Pick<Workshop, 'state' | 'startsAt'>,
  isRegistered: boolean,
  now: Date,
): Verdict<WorkshopRefusal> {
  if (!isRegistered) return refused('notRegistered');
  if (state === 'held' || state === 'cancelled' || startsAt <= now) return refused('workshopBegun');
  return allowed;
}
