import { Injectable } from '@nestjs/common';
import type { Decision } from '@maillage/platform-kernel';
import { DomainError } from '@maillage/platform-kernel';
import {
  type ActingActor,
  ActOnce,
  appendEvent,
  type AskedAct,
  type WriteTransaction,
} from '@maillage/platform-server';
import { type LoadedMeeting, MeetingRepository } from '../../persistence/meeting/meeting.repository.js';
import type { MeetingTold } from './meeting.events.js';
import { type MeetingView, meetingView } from './meeting.view.js';

/** What all acts on meetings share: done once for a key, answered with the meeting as it now is. */
@Injectable()
export class MeetingActs {
  constructor(
    private readonly once: ActOnce,
    private readonly meetings: MeetingRepository,
  ) {}

  /** @param work does the act and answers with the id of the meeting */
  run(
    actor: ActingActor,
    asked: AskedAct,
    work: (transaction: WriteTransaction) => Promise<string>,
  ): Promise<MeetingView> {
    return this.once.run(actor, asked, async (transaction) => {
      const row = await this.meetings.one(transaction, await work(transaction));
      if (row === undefined) throw new DomainError('NOT_FOUND');
      return meetingView(row, actor);
    });
  }

  /** An act of who leads the group, on a meeting that nobody moves meanwhile. */
  leading(
    actor: ActingActor,
    asked: AskedAct & { readonly input: { readonly meetingId: string } },
    work: (transaction: WriteTransaction, meeting: LoadedMeeting) => Promise<void>,
  ): Promise<MeetingView> {
    return this.run(actor, asked, async (transaction) => {
      const meeting = await this.meetings.lockFor(transaction, actor, asked.input.meetingId);
      await work(transaction, meeting);
      return meeting.id;
    });
  }

  /** An act of who takes part, for oneself. */
  takingPart(
    actor: ActingActor,
    asked: AskedAct & { readonly input: { readonly meetingId: string } },
    work: (transaction: WriteTransaction, meeting: LoadedMeeting) => Promise<void>,
  ): Promise<MeetingView> {
    return this.run(actor, asked, async (transaction) => {
      const meeting = await this.meetings.load(transaction, asked.input.meetingId);
      await work(transaction, meeting);
      return meeting.id;
    });
  }

  async tell(
    transaction: WriteTransaction,
    actor: Pick<ActingActor, 'organisationId'>,
    { id: meetingId, sponsorId, at }: Pick<LoadedMeeting, 'id' | 'sponsorId' | 'at'>,
    { what, decision }: { readonly what: MeetingTold; readonly decision: Decision },
  ): Promise<void> {
    const payload = { meetingId, sponsorId, what, reason: decision.reason };
    const event = { name: 'meetingTold', tenantId: actor.organisationId, payload, occurredAt: at };
    await appendEvent(transaction, event);
  }
}
