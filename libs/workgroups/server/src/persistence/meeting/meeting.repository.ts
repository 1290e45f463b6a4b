import { Injectable } from '@nestjs/common';
import type {
  AgendaItem,
  AttendanceState,
  DateAnswer,
  Meeting,
  MeetingPlace,
  MeetingTime,
} from '@maillage/workgroups-domain';
import { type Decision, DomainError, isId, newId } from '@maillage/platform-kernel';
import { type ActingActor, type ReadTransaction, StampSource, type WriteTransaction } from '@maillage/platform-server';
import { demandLead } from '../../policy/leads-group.js';
import { decisionRecord } from '../decision.record.js';
import { type Listed, listed, mostAsked } from '../listed.js';
import * as statements from './meeting.statements.js';
import type { LedRow, LoggedDecisionRow, MeetingInBriefRow, MeetingRow } from './meeting.rows.js';

export interface LoadedMeeting extends MeetingRow {
  readonly at: Date;
}

export interface PersonOfGroup {
  readonly personId: string;
  readonly name: string;
}

export interface LedGroup extends LedRow {
  readonly id: string;
  readonly state: string;
  readonly members: readonly PersonOfGroup[];
  readonly at: Date;
}

export interface NewMeeting extends MeetingPlace {
  readonly title: string;
  readonly agenda: readonly AgendaItem[];
  readonly dates: readonly MeetingTime[];
}

export interface NotedAttendance {
  readonly organisationId: string;
  readonly personId: string;
  readonly name: string;
  readonly state: AttendanceState;
  readonly representedBy: string | null;
}

@Injectable()
export class MeetingRepository {
  constructor(private readonly stamps: StampSource) {}

  async one(reads: ReadTransaction, id: string): Promise<MeetingRow | undefined> {
    const [row] = isId(id) ? await reads.rows<MeetingRow>(statements.meetingById, [id]) : [];
    return row;
  }

  async ofGroup(reads: ReadTransaction, groupId: string): Promise<Listed<MeetingInBriefRow>> {
    const asked = [groupId, mostAsked];
    return listed(isId(groupId) ? await reads.rows<MeetingInBriefRow>(statements.meetingsOfGroup, asked) : []);
  }

  /** @throws DomainError NOT_FOUND when the scope sees no such group; FORBIDDEN when another leads it; groupNotActive */
  async groupFor(transaction: WriteTransaction, actor: ActingActor, id: string): Promise<LedGroup> {
    const [group] = isId(id) ? await transaction.rows<Omit<LedGroup, 'at'>>(statements.groupSubject, [id]) : [];
    if (group === undefined) throw new DomainError('NOT_FOUND');
    demandLead(actor, group);
    if (group.state !== 'active') throw new DomainError('groupNotActive', { state: group.state });
    return { ...group, at: await this.stamps.after(transaction) };
  }

  /**
   * For an act of who leads the group: nobody else moves the meeting meanwhile.
   *
   * @throws DomainError NOT_FOUND when the scope sees no such meeting; FORBIDDEN when another leads its group
   */
  async lockFor(transaction: WriteTransaction, actor: ActingActor, id: string): Promise<LoadedMeeting> {
    const [subject] = isId(id) ? await transaction.rows<LedRow>(statements.meetingSubject, [id]) : [];
    if (subject === undefined) throw new DomainError('NOT_FOUND');
    demandLead(actor, subject);
    await transaction.rows(statements.lockMeeting, [id]);
    return this.load(transaction, id);
  }

  /** For the clock, in the scope of the sponsor: nobody moves the meeting, nor says anything of its report, meanwhile. */
  async lockForClock(transaction: WriteTransaction, id: string): Promise<LoadedMeeting | undefined> {
    await transaction.rows(statements.lockMeeting, [id]);
    const at = await this.stamps.after(transaction);
    const row = await this.one(transaction, id);
    return row === undefined ? undefined : { ...row, at };
  }

  /** @throws DomainError NOT_FOUND when the scope sees no such meeting */
  async load(transaction: WriteTransaction, id: string): Promise<LoadedMeeting> {
    const at = await this.stamps.after(transaction);
    const row = await this.one(transaction, id);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return { ...row, at };
  }

  async add(transaction: WriteTransaction, group: LedGroup, { dates, ...meeting }: NewMeeting): Promise<string> {
    const { at, sponsorId, id: groupId } = group;
    const id = newId(at);
    const written = { ...meeting, id, sponsorId, groupId, at };
    await transaction.rows(statements.addMeeting, [JSON.stringify(written)]);
    await this.addDates(transaction, id, dates, at);
    return id;
  }

  async addDates(transaction: WriteTransaction, id: string, times: readonly MeetingTime[], at: Date): Promise<void> {
    if (times.length === 0) return;
    const dates = times.map((time) => ({ ...time, id: newId(at) }));
    await transaction.rows(statements.addDates, [id, JSON.stringify(dates)]);
  }

  /** @throws DomainError meetingChangedMeanwhile when it was changed since the version that was read */
  async save(
    transaction: WriteTransaction,
    { id, version, at }: LoadedMeeting,
    { time, ...meeting }: Meeting & { readonly title: string; readonly agenda: readonly AgendaItem[] },
  ): Promise<void> {
    const { state, title, mode, place, link, agenda, sequence } = meeting;
    const { startsAt = null, endsAt = null } = time ?? {};
    const written = { state, title, mode, place, link, agenda, sequence, startsAt, endsAt, at };
    const saved = await transaction.rows(statements.saveMeeting, [id, JSON.stringify(written), version]);
    if (saved.length === 0) throw new DomainError('meetingChangedMeanwhile');
  }

  async keep(
    transaction: WriteTransaction,
    meetingId: string,
    subject: 'meeting' | 'report' | 'decision',
    decision: Decision,
  ): Promise<void> {
    await transaction.rows(statements.keepDecision, [decisionRecord(decision), meetingId, subject]);
  }

  async answer(
    transaction: WriteTransaction,
    { organisationId, personId, name }: ActingActor,
    { id, at }: LoadedMeeting,
    answers: readonly { readonly dateId: string; readonly answer: DateAnswer }[],
  ): Promise<void> {
    const given = answers.map((answer) => ({ ...answer, id: newId(at) }));
    await transaction.rows(statements.answerDates, [id, organisationId, personId, name, JSON.stringify(given), at]);
  }

  async note(
    transaction: WriteTransaction,
    { id, at }: LoadedMeeting,
    by: string,
    attendance: readonly NotedAttendance[],
  ): Promise<void> {
    const noted = attendance.map((one) => ({ ...one, id: newId(at) }));
    await transaction.rows(statements.noteAttendance, [id, JSON.stringify(noted), by, at]);
  }

  async decisionsOf(reads: ReadTransaction, groupId: string): Promise<Listed<LoggedDecisionRow>> {
    const asked = [groupId, mostAsked];
    const rows = isId(groupId) ? await reads.rows<{ row: LoggedDecisionRow }>(statements.decisionsOfGroup, asked) : [];
    return listed(rows.map(({ row }) => row));
  }

  /** @throws DomainError NOT_FOUND when the scope sees no such decision */
  async decision(transaction: ReadTransaction, id: string): Promise<LoggedDecisionRow> {
    const [found] = isId(id) ? await transaction.rows<{ row: LoggedDecisionRow }>(statements.decisionById, [id]) : [];
    if (found === undefined) throw new DomainError('NOT_FOUND');
    return found.row;
  }
}
