import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@maillage/platform-kernel';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { AttendMeeting } from '../../application/meeting/attend-meeting.use-case.js';
import { KeepMeeting } from '../../application/meeting/keep-meeting.use-case.js';
import { meetingListView, meetingView } from '../../application/meeting/meeting.view.js';
import { AwaitedMeetingActsReader } from '../../persistence/meeting/awaited-meeting-acts.reader.js';
import { MeetingRepository } from '../../persistence/meeting/meeting.repository.js';
import { meetingPolicies } from '../../policy/meeting.policies.js';
import * as inputs from './meeting.inputs.js';
import { AwaitedMeetingActType, MeetingListType, MeetingType } from './meeting.types.js';

/** Meetings of groups: their dates, and who comes. */
@Resolver(() => MeetingType)
export class MeetingResolver {
  constructor(
    private readonly meetings: MeetingRepository,
    private readonly awaited: AwaitedMeetingActsReader,
    private readonly keeping: KeepMeeting,
    private readonly attending: AttendMeeting,
  ) {}

  @Query(() => MeetingListType, { description: 'The latest first; what has no date yet before all' })
  @Guarded(meetingPolicies.read)
  async groupMeetings(
    @Acting() { actor, reads }: ActingViewer,
    @Args('groupId', { type: () => ID }) groupId: string,
  ): Promise<MeetingListType> {
    return meetingListView(await this.meetings.ofGroup(reads, groupId), actor);
  }

  @Query(() => MeetingType)
  @Guarded(meetingPolicies.read)
  async groupMeeting(
    @Acting() { actor, reads }: ActingViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<MeetingType> {
    const row = await this.meetings.one(reads, id);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return meetingView(row, actor);
  }

  @Query(() => [AwaitedMeetingActType], { description: 'What meetings ask of me, the soonest due first' })
  @Guarded(meetingPolicies.read)
  awaitedMeetingActs(@Acting() { actor, reads }: ActingViewer): Promise<AwaitedMeetingActType[]> {
    return this.awaited.of(reads, actor);
  }

  @Mutation(() => MeetingType)
  @Guarded(meetingPolicies.keep)
  proposeGroupMeeting(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ProposeGroupMeetingInput,
  ): Promise<MeetingType> {
    return this.keeping.propose(actor, input);
  }

  @Mutation(() => MeetingType)
  @Guarded(meetingPolicies.keep)
  proposeMeetingDates(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ProposeMeetingDatesInput,
  ): Promise<MeetingType> {
    return this.keeping.proposeDates(actor, input);
  }

  @Mutation(() => MeetingType)
  @Guarded(meetingPolicies.keep)
  editGroupMeeting(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.EditGroupMeetingInput,
  ): Promise<MeetingType> {
    return this.keeping.edit(actor, input);
  }

  @Mutation(() => MeetingType)
  @Guarded(meetingPolicies.keep)
  conveneGroupMeeting(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ConveneGroupMeetingInput,
  ): Promise<MeetingType> {
    return this.keeping.convene(actor, input);
  }

  @Mutation(() => MeetingType)
  @Guarded(meetingPolicies.keep)
  moveGroupMeeting(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.MoveGroupMeetingInput,
  ): Promise<MeetingType> {
    return this.keeping.move(actor, input);
  }

  @Mutation(() => MeetingType)
  @Guarded(meetingPolicies.keep)
  cancelGroupMeeting(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ReasonedMeetingInput,
  ): Promise<MeetingType> {
    return this.keeping.cancel(actor, input);
  }

  @Mutation(() => MeetingType)
  @Guarded(meetingPolicies.keep)
  holdGroupMeeting(@Acting() { actor }: ActingViewer, @Args('input') input: inputs.MeetingInput): Promise<MeetingType> {
    return this.keeping.hold(actor, input);
  }

  @Mutation(() => MeetingType)
  @Guarded(meetingPolicies.answer)
  answerMeetingDates(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.AnswerMeetingDatesInput,
  ): Promise<MeetingType> {
    return this.attending.answerDates(actor, input);
  }

  @Mutation(() => MeetingType)
  @Guarded(meetingPolicies.answer)
  sayMeetingAttendance(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.SayMeetingAttendanceInput,
  ): Promise<MeetingType> {
    return this.attending.say(actor, input);
  }

  @Mutation(() => MeetingType)
  @Guarded(meetingPolicies.keep)
  noteMeetingAttendance(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.NoteMeetingAttendanceInput,
  ): Promise<MeetingType> {
    return this.attending.note(actor, input);
  }
}
