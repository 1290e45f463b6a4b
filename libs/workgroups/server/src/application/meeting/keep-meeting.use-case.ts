import { Injectable } from '@nestjs/common';
import {
  agendaMustHold,
  type AgendaItem,
  convene,
  demandProposable,
  groupMustBeAtWork,
  type Meeting,
  meetingLimits,
  meetingMachine,
  moveMeeting,
  linkMustBeSafe,
  textMustFit,
  titleMustFit,
  wayMustExist,
} from '@maillage/workgroups-domain';
import { demand } from '@maillage/platform-kernel';
import { type ActingActor, stampOf, type WriteTransaction } from '@maillage/platform-server';
import {
  type LoadedMeeting,
  MeetingRepository,
  type PersonOfGroup,
} from '../../persistence/meeting/meeting.repository.js';
import { meetingPolicies } from '../../policy/meeting.policies.js';
import type * as asked from './asked.js';
import { MeetingActs } from './meeting-acts.js';
import { meetingOf, type MeetingView } from './meeting.view.js';

type Words = Pick<Meeting, 'mode' | 'place' | 'link'> & {
  readonly title: string;
  readonly agenda: readonly AgendaItem[];
};

/** A meeting from its first dates to its end, as who leads the group keeps it. */
@Injectable()
export class KeepMeeting {
  constructor(
    private readonly acts: MeetingActs,
    private readonly meetings: MeetingRepository,
  ) {}

  propose(actor: ActingActor, input: asked.ProposeMeetingAsked): Promise<MeetingView> {
    const asking = { operation: 'proposeGroupMeeting', policy: meetingPolicies.keep, input };
    return this.acts.run(actor, asking, async (transaction) => {
      const group = await this.meetings.groupFor(transaction, actor, input.groupId);
      demandProposable(input.dates, group.at, meetingLimits.dates);
      const words = wordsOf(input, group.members);
      const id = await this.meetings.add(transaction, group, {
        ...words,
        dates: input.dates,
      });
      const { decisionId, ...stamp } = stampOf(actor, group.at);
      const decision = { ...stamp, id: decisionId, act: 'propose', from: null, to: 'planning' };
      await this.meetings.keep(transaction, id, 'meeting', decision);
      await this.acts.tell(transaction, actor, { ...group, id }, { what: 'datesProposed', decision });
      return id;
    });
  }

  /** More dates, when none of the first ones suits, as long as none is fixed. */
  proposeDates(actor: ActingActor, input: asked.ProposeDatesAsked): Promise<MeetingView> {
    return this.lead(actor, 'proposeMeetingDates', input, async (transaction, meeting) => {
      demand(wayMustExist(meetingMachine, meeting.state, 'convene'));
      demand(groupMustBeAtWork(meeting));
      const taken = meeting.dates.map(({ startsAt, endsAt }) => timeOf({ startsAt, endsAt }));
      demandProposable(input.dates, meeting.at, meetingLimits.dates);
      demandNew([...taken, ...input.dates]);
      const { decision } = moveMeeting(meetingOf(meeting), 'edit', stampOf(actor, meeting.at));
      await this.meetings.addDates(transaction, meeting.id, input.dates, meeting.at);
      await this.meetings.keep(transaction, meeting.id, 'meeting', { ...decision, act: 'proposeDates' });
      await this.acts.tell(transaction, actor, meeting, { what: 'datesProposed', decision });
    });
  }

  edit(actor: ActingActor, input: asked.EditMeetingAsked): Promise<MeetingView> {
    return this.lead(actor, 'editGroupMeeting', input, async (transaction, before) => {
      const words = wordsOf(input, before.participants);
      const { meeting, decision } = moveMeeting({ ...meetingOf(before), ...words }, 'edit', stampOf(actor, before.at));
      await this.meetings.save(transaction, before, meeting);
      await this.meetings.keep(transaction, before.id, 'meeting', decision);
      if (before.state === 'convened') await this.acts.tell(transaction, actor, before, { what: 'changed', decision });
    });
  }

  convene(actor: ActingActor, input: asked.ConveneAsked): Promise<MeetingView> {
    return this.lead(actor, 'conveneGroupMeeting', input, (transaction, before) =>
      this.fix(transaction, actor, before, { ...input, act: 'convene', reason: null }),
    );
  }

  move(actor: ActingActor, input: asked.MoveMeetingAsked): Promise<MeetingView> {
    return this.lead(actor, 'moveGroupMeeting', input, (transaction, before) =>
      this.fix(transaction, actor, before, { ...input, act: 'move' }),
    );
  }

  cancel(actor: ActingActor, input: asked.ReasonedMeetingAsked): Promise<MeetingView> {
    return this.lead(actor, 'cancelGroupMeeting', input, async (transaction, before) => {
      const { meeting, decision } = moveMeeting(meetingOf(before), 'cancel', stampOf(actor, before.at, input.reason));
      await this.meetings.save(transaction, before, meeting);
      await this.meetings.keep(transaction, before.id, 'meeting', decision);
      await this.acts.tell(transaction, actor, before, { what: 'cancelled', decision });
    });
  }

  hold(actor: ActingActor, input: asked.MeetingAsked): Promise<MeetingView> {
    return this.lead(actor, 'holdGroupMeeting', input, async (transaction, before) => {
      const { meeting, decision } = moveMeeting(meetingOf(before), 'hold', stampOf(actor, before.at));
      await this.meetings.save(transaction, before, meeting);
      await this.meetings.keep(transaction, before.id, 'meeting', decision);
    });
  }

  private async fix(
    transaction: WriteTransaction,
    actor: ActingActor,
    before: LoadedMeeting,
    {
      act,
      reason,
      startsAt,
      endsAt,
    }: asked.TimeAsked & { readonly act: 'convene' | 'move'; readonly reason: string | null },
  ): Promise<void> {
    const stamp = stampOf(actor, before.at, reason);
    const { meeting, decision } = convene(meetingOf(before), act, { startsAt, endsAt }, stamp);
    await this.meetings.save(transaction, before, meeting);
    await this.meetings.keep(transaction, before.id, 'meeting', decision);
    const what = act === 'convene' ? 'convened' : 'moved';
    await this.acts.tell(transaction, actor, before, { what, decision });
  }

  private lead<Input extends asked.MeetingAsked>(
    actor: ActingActor,
    operation: string,
    input: Input,
    work: (transaction: WriteTransaction, meeting: LoadedMeeting) => Promise<void>,
  ): Promise<MeetingView> {
    return this.acts.leading(actor, { operation, policy: meetingPolicies.keep, input }, work);
  }
}

/** @throws DomainError when a text is too long, hidden or missing, a link is unsafe, or a presenter is nobody of the group */
function wordsOf(
  { title, mode, place, link, agenda }: asked.MeetingWordsAsked,
  people: readonly PersonOfGroup[],
): Words {
  const items = agenda.map(({ title: item, presenterId = null, minutes }) => ({
    ...{ title: item.trim(), presenterId, presenterName: null, minutes },
  }));
  demand(titleMustFit('title', title));
  demand(textMustFit('place', place, meetingLimits.place));
  demand(textMustFit('link', link, meetingLimits.link));
  demand(linkMustBeSafe(link));
  const known = people.map(({ personId }) => personId);
  demand(agendaMustHold(items, known));
  const named = withNames(items, people);
  return { title: title.trim(), mode, place: place.trim(), link: link.trim(), agenda: named };
}

function withNames(items: readonly AgendaItem[], people: readonly PersonOfGroup[]): readonly AgendaItem[] {
  return items.map((item) => ({
    ...item,
    presenterName: people.find(({ personId }) => personId === item.presenterId)?.name ?? null,
  }));
}

function timeOf({ startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string }): asked.TimeAsked {
  return { startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
}

/** @throws DomainError meetingDateTwice, or when they are too many together with those that were proposed before */
function demandNew(times: readonly asked.TimeAsked[]): void {
  demandProposable(times, new Date(0), meetingLimits.dates);
}
