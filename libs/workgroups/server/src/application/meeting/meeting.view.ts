import {
  bestDate,
  isOverdue,
  loggedDecisionVerdicts,
  type Meeting,
  type MeetingAct,
  meetingActVerdicts,
  meetingLimits,
  type MeetingReportAct,
  reportActVerdicts,
  type ReportFacts,
  reportFromAgenda,
  talliesOf,
} from '@maillage/workgroups-domain';
import type { ActingActor } from '@maillage/platform-server';
import { type ActView, actView } from '../act.view.js';
import { leads } from '../../policy/leads-group.js';
import type { Listed } from '../../persistence/listed.js';
import type { LoggedDecisionRow, MeetingInBriefRow, MeetingRow } from '../../persistence/meeting/meeting.rows.js';

export type MeetingView = ReturnType<typeof meetingView>;
export type LoggedDecisionView = ReturnType<typeof loggedDecisionView>;

/** The acts that only who leads the group does. */
const leadingReportActs: readonly MeetingReportAct[] = ['write', 'send', 'revise', 'freeze'];

export function meetingInBriefView(row: MeetingInBriefRow, actor: ActingActor) {
  return { ...row, isLed: leads(actor, row) };
}

export function meetingListView({ rows, hasMore }: Listed<MeetingInBriefRow>, actor: ActingActor) {
  return { rows: rows.map((row) => meetingInBriefView(row, actor)), hasMore, mostDates: meetingLimits.dates };
}

/** A meeting as who asks sees it: what is asked of this person, and what may be done. */
export function meetingView(row: MeetingRow, actor: ActingActor) {
  const isLed = leads(actor, row);
  const facts = reportFactsOf(row);
  const own = row.attendance.find(({ personId }) => personId === actor.personId) ?? null;
  const isParticipant = row.participants.some(({ personId }) => personId === actor.personId);
  const now = new Date();
  const tallies = talliesOf(
    row.dates.map(({ id, startsAt }) => ({ dateId: id, startsAt: new Date(startsAt) })),
    row.dates.flatMap(({ id, answers }) => answers.map(({ answer }) => ({ dateId: id, answer }))),
  );
  const best = bestDate(tallies, now);
  const reportActs = row.report === null ? [] : reportActVerdicts(row.report.state, facts, actor);
  return {
    ...meetingInBriefView(row, actor),
    ...{ agenda: row.agenda, version: row.version, participants: row.participants, attendance: row.attendance },
    dates: row.dates.map((date) => ({
      ...date,
      isBest: best === date.id,
      ownAnswer: date.answers.find(({ personId }) => personId === actor.personId)?.answer ?? null,
    })),
    ...{ amendments: row.amendments, decisions: row.decisions.map((one) => loggedDecisionView(one, actor, row.today)) },
    datesLeft: meetingLimits.dates - row.dates.length,
    validations: row.validations.filter(({ edition }) => edition === row.report?.edition),
    report: reportIn(row, isLed),
    ...{ history: row.history, ownAttendance: own, isParticipant },
    asked: askedOf(row, facts, actor, isParticipant),
    acts: ledActs(meetingActVerdicts(meetingOf(row), now), isLed, actor),
    reportActs: reportActs.map((told) =>
      leadingReportActs.includes(told.act) ? ledAct(told, isLed, actor) : actView(told, 'workInGroups', actor),
    ),
  };
}

/** Before anything is written, who leads the group finds the agenda as the plan of the report. */
function reportIn(row: MeetingRow, isLed: boolean) {
  if (row.report !== null) return row.report;
  if (!isLed || row.state !== 'held') return null;
  return {
    ...{ id: row.id, state: 'drafting' as const, items: [...reportFromAgenda(row.agenda)], summary: '' },
    ...{ edition: 0, validateBy: null, frozenAt: null, sha256: null, version: 0 },
  };
}

export type AskedOfMe = 'answerDates' | 'sayAttendance' | 'validateReport';

/** What this person is asked for, the first thing of the page. */
function askedOf(row: MeetingRow, facts: ReportFacts, { personId }: ActingActor, isParticipant: boolean): AskedOfMe[] {
  if (!isParticipant) return [];
  const hasAnswered = row.dates.every(({ answers }) => answers.some((answer) => answer.personId === personId));
  const isNoted = row.attendance.some((noted) => noted.personId === personId);
  const isAwaited = facts.presentIds.includes(personId) && !facts.validatedIds.includes(personId);
  const asked: AskedOfMe[] = [];
  if (row.state === 'planning' && !hasAnswered) asked.push('answerDates');
  if (row.state === 'convened' && !isNoted) asked.push('sayAttendance');
  if (row.report?.state === 'inValidation' && isAwaited) asked.push('validateReport');
  return asked;
}

export function loggedDecisionView(row: LoggedDecisionRow, actor: ActingActor, today: string) {
  const asker = { personId: actor.personId, isLead: leads(actor, row) };
  return {
    ...row,
    isOverdue: isOverdue(row, today),
    acts: loggedDecisionVerdicts(row, asker).map((told) => actView(told, 'workInGroups', actor)),
  };
}

export function meetingOf(row: MeetingRow): Meeting & Pick<MeetingRow, 'title' | 'agenda'> {
  const { state, groupState, sequence, mode, place, link, title, agenda, startsAt, endsAt } = row;
  const isFixed = startsAt !== null && endsAt !== null;
  const time = isFixed ? { startsAt: new Date(startsAt), endsAt: new Date(endsAt) } : null;
  return { state, groupState, time, sequence, mode, place, link, title, agenda };
}

export function reportFactsOf(row: MeetingRow): ReportFacts {
  const { report, attendance, validations, amendments, today } = row;
  return {
    items: report?.items ?? [],
    presentIds: attendance.filter(({ state }) => state === 'present').map(({ personId }) => personId),
    validatedIds: validations.filter(({ edition }) => edition === report?.edition).map(({ personId }) => personId),
    openAmendmentsOf: amendments.filter(({ state }) => state === 'open').map(({ personId }) => personId),
    ...{ validateBy: report?.validateBy ?? null, today },
  };
}

function ledActs(
  told: ReturnType<typeof meetingActVerdicts>,
  isLed: boolean,
  actor: ActingActor,
): ActView<MeetingAct>[] {
  return told.map((one) => ledAct(one, isLed, actor));
}

function ledAct<Act extends string>(
  told: Parameters<typeof actView<Act>>[0],
  isLed: boolean,
  actor: ActingActor,
): ActView<Act> {
  if (isLed) return actView(told, 'workInGroups', actor);
  return { act: told.act, can: false, code: 'FORBIDDEN', params: { reason: 'notYourGroup', role: actor.role } };
}
