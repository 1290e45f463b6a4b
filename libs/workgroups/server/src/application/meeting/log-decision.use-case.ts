import { Injectable } from '@nestjs/common';
import { meetingLimits, moveLoggedDecision, textMustFit, workgroupsLimits } from '@maillage/workgroups-domain';
import { demand, demandDay, DomainError, isBlank } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce, stampOf, StampSource } from '@maillage/platform-server';
import { MeetingRepository } from '../../persistence/meeting/meeting.repository.js';
import type { ParticipantRow } from '../../persistence/meeting/meeting.rows.js';
import { MeetingReportRepository, type OwnerOfDecision } from '../../persistence/meeting/report.repository.js';
import { leads } from '../../policy/leads-group.js';
import { meetingPolicies } from '../../policy/meeting.policies.js';
import type * as asked from './asked.js';
import { MeetingActs } from './meeting-acts.js';
import { type LoggedDecisionView, loggedDecisionView, type MeetingView } from './meeting.view.js';

/** The log of what a group decided: who sees to it, by when, and where it stands. */
@Injectable()
export class LogDecision {
  constructor(
    private readonly acts: MeetingActs,
    private readonly once: ActOnce,
    private readonly meetings: MeetingRepository,
    private readonly reports: MeetingReportRepository,
    private readonly stamps: StampSource,
  ) {}

  log(actor: ActingActor, input: asked.LogDecisionAsked): Promise<MeetingView> {
    const asking = { operation: 'logMeetingDecision', policy: meetingPolicies.keep, input };
    return this.acts.leading(actor, asking, async (transaction, meeting) => {
      if (meeting.state !== 'held') throw new DomainError('minutesNotThereYet', { state: meeting.state });
      if (meeting.report !== null && meeting.report.state !== 'drafting') throw new DomainError('minutesPastThis');
      const max = meetingLimits.decisions;
      if (meeting.decisions.length >= max) throw new DomainError('followUpsTooMany', { max });
      if (isBlank(input.text)) throw new DomainError('INVALID_INPUT', { field: 'text', reason: 'missing' });
      demand(textMustFit('text', input.text, workgroupsLimits.reason));
      const owner = ownerOf(meeting.participants, input.ownerId ?? null);
      const dueOn = dayOf(input.dueOn);
      await this.reports.log(transaction, meeting, { ...owner, text: input.text.trim(), dueOn });
      const { decisionId, ...stamp } = stampOf(actor, meeting.at);
      const decision = { ...stamp, id: decisionId, act: 'log', from: null, to: 'open' };
      await this.meetings.keep(transaction, meeting.id, 'decision', decision);
    });
  }

  move(actor: ActingActor, input: asked.MoveLoggedDecisionAsked): Promise<LoggedDecisionView> {
    const asking = { operation: 'moveLoggedDecision', policy: meetingPolicies.follow, input };
    return this.once.run(actor, asking, async (transaction) => {
      const found = await this.meetings.decision(transaction, input.decisionId);
      const at = await this.stamps.after(transaction);
      const asker = { personId: actor.personId, isLead: leads(actor, found) };
      const decision = moveLoggedDecision(found, input.act, stampOf(actor, at, input.reason ?? null), asker);
      const meeting = await this.meetings.one(transaction, found.meetingId);
      if (meeting === undefined) throw new DomainError('NOT_FOUND');
      const isGivenOn = input.act === 'reassign';
      const owner = isGivenOn && input.ownerId !== undefined ? ownerOf(meeting.participants, input.ownerId) : found;
      const dueOn = isGivenOn && input.dueOn !== undefined ? dayOf(input.dueOn) : found.dueOn;
      const { ownerId, ownerName, ownerOrganisationId } = owner;
      const change = {
        ownerId,
        ownerName,
        ownerOrganisationId,
        dueOn,
        state: decision.to,
        reason: decision.reason,
        at,
      };
      await this.reports.saveLogged(transaction, found, change);
      await this.meetings.keep(transaction, found.meetingId, 'decision', decision);
      return loggedDecisionView(await this.meetings.decision(transaction, found.id), actor, meeting.today);
    });
  }
}

/** @throws DomainError memberUnknown for who is nobody of the group */
function ownerOf(participants: readonly ParticipantRow[], id: string | null): OwnerOfDecision {
  if (id === null) return { ownerId: null, ownerName: null, ownerOrganisationId: null };
  const found = participants.find(({ personId }) => personId === id);
  if (found === undefined) throw new DomainError('memberUnknown');
  return { ownerId: id, ownerName: found.name, ownerOrganisationId: found.organisation.id };
}

function dayOf(day: string | null | undefined): string | null {
  return day === null || day === undefined ? null : demandDay('dueOn', day);
}
