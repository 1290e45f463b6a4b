import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { LoggedDecision, LoggedDecisionState, MeetingReportState, ReportItem } from '@maillage/workgroups-domain';
import { DomainError, isId, newId } from '@maillage/platform-kernel';
import type { ActingActor, ReadTransaction, WriteTransaction } from '@maillage/platform-server';
import type { LoadedMeeting } from './meeting.repository.js';
import type { LoggedDecisionRow, MeetingReportRow } from './meeting.rows.js';
import * as log from './meeting.statements.js';
import * as statements from './report.statements.js';

/** A report with its meeting, in the sponsor's scope: for jobs. */
export interface DueOfSponsor {
  readonly sponsorId: string;
}

export interface MovedReport {
  readonly state: MeetingReportState;
  readonly edition: number;
  readonly validateBy: string | null;
  /** What is frozen, as text; null before. */
  readonly content: string | null;
}

export interface OwnerOfDecision {
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  readonly ownerOrganisationId: string | null;
}

@Injectable()
export class MeetingReportRepository {
  /** @throws DomainError meetingChangedMeanwhile when somebody wrote, or sent it, since the version that was read */
  async write(
    transaction: WriteTransaction,
    { id, at }: LoadedMeeting,
    {
      items,
      summary,
      version,
    }: { readonly items: readonly ReportItem[]; readonly summary: string; readonly version: number },
  ): Promise<void> {
    const written = JSON.stringify({ id: newId(at), items, summary, at });
    const saved = await transaction.rows(statements.writeReport, [id, written, version]);
    if (saved.length === 0) throw new DomainError('meetingChangedMeanwhile');
  }

  /** @throws DomainError meetingChangedMeanwhile */
  async move(
    transaction: WriteTransaction,
    { id, at }: LoadedMeeting,
    { version }: MeetingReportRow,
    moved: MovedReport,
  ): Promise<void> {
    const sha256 = moved.content === null ? null : createHash('sha256').update(moved.content).digest('hex');
    const frozenAt = moved.content === null ? null : at;
    const written = JSON.stringify({ ...moved, sha256, frozenAt, at });
    const saved = await transaction.rows(statements.moveReport, [id, written, version]);
    if (saved.length === 0) throw new DomainError('meetingChangedMeanwhile');
  }

  async amend(
    transaction: WriteTransaction,
    { organisationId, personId, name }: ActingActor,
    { id, at }: LoadedMeeting,
    body: string,
  ): Promise<void> {
    await transaction.rows(statements.amend, [id, organisationId, personId, name, body, newId(at), at]);
  }

  /** @throws DomainError amendmentAnswered when it was, or is none */
  async answerAmendment(
    transaction: WriteTransaction,
    id: string,
    { isAccepted, answer }: { readonly isAccepted: boolean; readonly answer: string },
  ): Promise<void> {
    const state = isAccepted ? 'accepted' : 'declined';
    const answered = isId(id) ? await transaction.rows(statements.answerAmendment, [id, state, answer]) : [];
    if (answered.length === 0) throw new DomainError('amendmentAnswered');
  }

  /** @throws DomainError minutesValidatedAlready */
  async validate(
    transaction: WriteTransaction,
    { organisationId, personId, name }: ActingActor,
    { id, at }: LoadedMeeting,
    edition: number,
  ): Promise<void> {
    const given = [id, organisationId, personId, name, edition, newId(at), at];
    if ((await transaction.rows(statements.validate, given)).length === 0) {
      throw new DomainError('minutesValidatedAlready');
    }
  }

  async frozen(reads: ReadTransaction, meetingId: string): Promise<{ content: string; sha256: string } | undefined> {
    const [row] = isId(meetingId)
      ? await reads.rows<{ content: string; sha256: string }>(statements.frozenReport, [meetingId])
      : [];
    return row;
  }

  async log(
    transaction: WriteTransaction,
    { id, at, today }: LoadedMeeting,
    decision: OwnerOfDecision & { readonly text: string; readonly dueOn: string | null },
  ): Promise<void> {
    await transaction.rows(log.addLoggedDecision, [id, JSON.stringify({ ...decision, id: newId(at), at }), today]);
  }

  /** @throws DomainError meetingChangedMeanwhile */
  async saveLogged(
    transaction: WriteTransaction,
    { id, version }: LoggedDecisionRow,
    change: OwnerOfDecision &
      Pick<LoggedDecision, 'dueOn'> & {
        readonly state: LoggedDecisionState;
        readonly reason: string | null;
        readonly at: Date;
      },
  ): Promise<void> {
    const saved = await transaction.rows(log.saveLoggedDecision, [id, JSON.stringify(change), version]);
    if (saved.length === 0) throw new DomainError('meetingChangedMeanwhile');
  }

  dueReports(reads: ReadTransaction): Promise<(DueOfSponsor & { readonly meetingId: string })[]> {
    return reads.rows(statements.dueReports, []);
  }

  meetingsSoon(reads: ReadTransaction): Promise<(DueOfSponsor & { readonly meetingId: string })[]> {
    return reads.rows(statements.meetingsSoon, []);
  }

  overdueDecisions(reads: ReadTransaction): Promise<(DueOfSponsor & { readonly decisionId: string })[]> {
    return reads.rows(statements.overdueDecisions, []);
  }

  /** @returns whether this call was the one that marked it */
  async markReminded(transaction: WriteTransaction, meetingId: string, at: Date): Promise<boolean> {
    return (await transaction.rows(statements.markReminded, [meetingId, at])).length > 0;
  }

  async markOverdue(transaction: WriteTransaction, decisionId: string): Promise<boolean> {
    return (await transaction.rows(statements.markOverdue, [decisionId])).length > 0;
  }
}
