import { Injectable } from '@nestjs/common';
import {
  demandTimeToRead,
  meetingLimits,
  type MeetingReportAct,
  moveReport,
  reportMustHold,
  textMustFit,
} from '@maillage/workgroups-domain';
import { type Decision, demand, demandDay, DomainError } from '@maillage/platform-kernel';
import { type ActingActor, appendEvent, stampOf, type WriteTransaction } from '@maillage/platform-server';
import { type LoadedMeeting, MeetingRepository } from '../../persistence/meeting/meeting.repository.js';
import type { MeetingReportRow } from '../../persistence/meeting/meeting.rows.js';
import { MeetingReportRepository } from '../../persistence/meeting/report.repository.js';
import { meetingPolicies } from '../../policy/meeting.policies.js';
import { demandReason } from '../demand-reason.js';
import type * as asked from './asked.js';
import { frozenText } from './frozen-report.js';
import { MeetingActs } from './meeting-acts.js';
import { meetingOf, type MeetingView, reportFactsOf } from './meeting.view.js';

/** The report of a meeting: written by who leads, amended and validated by those present, then frozen. */
@Injectable()
export class KeepReport {
  constructor(
    private readonly acts: MeetingActs,
    private readonly meetings: MeetingRepository,
    private readonly reports: MeetingReportRepository,
  ) {}

  write(actor: ActingActor, input: asked.WriteReportAsked): Promise<MeetingView> {
    return this.leading(actor, 'writeMeetingReport', input, async (transaction, meeting) => {
      if (meetingOf(meeting).state !== 'held') throw new DomainError('minutesNotThereYet', { state: meeting.state });
      if (meeting.report !== null) this.moved(actor, meeting, { act: 'write' });
      const items = input.items.map(({ title, presenterName = null, text }) => ({ title, presenterName, text }));
      demand(reportMustHold(items));
      demand(textMustFit('summary', input.summary, meetingLimits.text));
      await this.reports.write(transaction, meeting, { ...input, items });
    });
  }

  send(actor: ActingActor, input: asked.SendReportAsked): Promise<MeetingView> {
    return this.leading(actor, 'sendMeetingReport', input, async (transaction, meeting) => {
      const report = reportIn(meeting);
      const decision = this.moved(actor, meeting, { act: 'send' });
      const validateBy = demandDay('validateBy', input.validateBy);
      demandTimeToRead(validateBy, meeting.today);
      const edition = report.edition + 1;
      const moved = { state: 'inValidation' as const, edition, validateBy, content: null };
      await this.reports.move(transaction, meeting, report, moved);
      await this.meetings.keep(transaction, meeting.id, 'report', decision);
      await this.acts.tell(transaction, actor, meeting, { what: 'reportSent', decision });
    });
  }

  /** Takes it back to write it anew: it is sent again as another edition, which all validate anew. */
  revise(actor: ActingActor, input: asked.ReasonedMeetingAsked): Promise<MeetingView> {
    return this.leading(actor, 'reviseMeetingReport', input, async (transaction, meeting) => {
      const report = reportIn(meeting);
      const decision = this.moved(actor, meeting, { act: 'revise', reason: demandReason(input.reason) });
      const { edition, validateBy } = report;
      await this.reports.move(transaction, meeting, report, { state: 'drafting', edition, validateBy, content: null });
      await this.meetings.keep(transaction, meeting.id, 'report', decision);
      await this.acts.tell(transaction, actor, meeting, { what: 'reportRevised', decision });
    });
  }

  amend(actor: ActingActor, input: asked.AmendReportAsked): Promise<MeetingView> {
    const asking = { operation: 'amendMeetingReport', policy: meetingPolicies.answer, input };
    return this.acts.takingPart(actor, asking, async (transaction, meeting) => {
      reportIn(meeting);
      const decision = this.moved(actor, meeting, { act: 'amend' });
      const body = input.body.trim();
      if (body === '') throw new DomainError('INVALID_INPUT', { field: 'body', reason: 'missing' });
      demand(textMustFit('body', body, meetingLimits.amendment));
      const own = meeting.amendments.filter(({ personId }) => personId === actor.personId).length;
      const max = meetingLimits.amendments;
      if (own >= max) throw new DomainError('INVALID_INPUT', { field: 'amendments', max });
      await this.reports.amend(transaction, actor, meeting, body);
      // Whoever closed or revised the report meanwhile had the meeting locked until now: what they left is asked again.
      this.moved(actor, await this.meetings.load(transaction, meeting.id), { act: 'amend' });
      await this.meetings.keep(transaction, meeting.id, 'report', decision);
    });
  }

  answerAmendment(actor: ActingActor, input: asked.AnswerAmendmentAsked): Promise<MeetingView> {
    return this.leading(actor, 'answerReportAmendment', input, async (transaction, meeting) => {
      reportIn(meeting);
      if (!meeting.amendments.some(({ id }) => id === input.amendmentId)) throw new DomainError('NOT_FOUND');
      const answer = demandReason(input.answer);
      await this.reports.answerAmendment(transaction, input.amendmentId, { ...input, answer });
      const { decisionId, ...stamp } = stampOf(actor, meeting.at, answer);
      const act = input.isAccepted ? 'acceptAmendment' : 'declineAmendment';
      const decision = { ...stamp, id: decisionId, act, from: null, to: 'inValidation' };
      await this.meetings.keep(transaction, meeting.id, 'report', decision);
      await this.tellAnswered(transaction, actor, meeting);
    });
  }

  /** The last of those present who validates closes the report: the event looks whether that was so. */
  validate(actor: ActingActor, input: asked.MeetingAsked): Promise<MeetingView> {
    const asking = { operation: 'validateMeetingReport', policy: meetingPolicies.answer, input };
    return this.acts.takingPart(actor, asking, async (transaction, meeting) => {
      const report = reportIn(meeting);
      const decision = this.moved(actor, meeting, { act: 'validate' });
      await this.reports.validate(transaction, actor, meeting, report.edition);
      // Whoever closed or revised the report meanwhile had the meeting locked until now: this is of the edition that was read.
      const { state, edition } = reportIn(await this.meetings.load(transaction, meeting.id));
      if (state !== 'inValidation' || edition !== report.edition) throw new DomainError('meetingChangedMeanwhile');
      await this.meetings.keep(transaction, meeting.id, 'report', decision);
      await this.tellAnswered(transaction, actor, meeting);
    });
  }

  freeze(actor: ActingActor, input: asked.MeetingAsked): Promise<MeetingView> {
    return this.leading(actor, 'freezeMeetingReport', input, async (transaction, meeting) => {
      const report = reportIn(meeting);
      const decision = this.moved(actor, meeting, { act: 'freeze' });
      const { edition, validateBy } = report;
      const content = frozenText(meeting, report, actor.name);
      await this.reports.move(transaction, meeting, report, { state: 'validated', edition, validateBy, content });
      await this.meetings.keep(transaction, meeting.id, 'report', decision);
      await this.acts.tell(transaction, actor, meeting, { what: 'reportFrozen', decision });
    });
  }

  private moved(
    actor: ActingActor,
    meeting: LoadedMeeting,
    { act, reason = null }: { readonly act: MeetingReportAct; readonly reason?: string | null },
  ): Decision {
    const state = meeting.report?.state ?? 'drafting';
    return moveReport(state, act, reportFactsOf(meeting), stampOf(actor, meeting.at, reason));
  }

  private async tellAnswered(
    transaction: WriteTransaction,
    { organisationId: tenantId }: ActingActor,
    { id: meetingId, sponsorId, at: occurredAt }: LoadedMeeting,
  ): Promise<void> {
    const payload = { meetingId, sponsorId };
    await appendEvent(transaction, { name: 'meetingReportValidated', tenantId, payload, occurredAt });
  }

  private leading<Input extends asked.MeetingAsked>(
    actor: ActingActor,
    operation: string,
    input: Input,
    work: (transaction: WriteTransaction, meeting: LoadedMeeting) => Promise<void>,
  ): Promise<MeetingView> {
    return this.acts.leading(actor, { operation, policy: meetingPolicies.keep, input }, work);
  }
}

/** @throws DomainError minutesNotThereYet before anything is written, or sent to who asks */
function reportIn({ report, state }: LoadedMeeting): MeetingReportRow {
  if (report === null) throw new DomainError('minutesNotThereYet', { state });
  return report;
}
