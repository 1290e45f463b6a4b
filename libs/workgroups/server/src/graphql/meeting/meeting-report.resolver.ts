import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { dayIn } from '@maillage/platform-kernel';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { KeepReport } from '../../application/meeting/keep-report.use-case.js';
import { LogDecision } from '../../application/meeting/log-decision.use-case.js';
import { loggedDecisionView } from '../../application/meeting/meeting.view.js';
import { MeetingRepository } from '../../persistence/meeting/meeting.repository.js';
import { meetingPolicies } from '../../policy/meeting.policies.js';
import * as inputs from './meeting.inputs.js';
import { LoggedDecisionListType, LoggedDecisionType, MeetingType } from './meeting.types.js';

/** Reports of meetings, and the log of what was decided. */
@Resolver(() => LoggedDecisionType)
export class MeetingReportResolver {
  constructor(
    private readonly meetings: MeetingRepository,
    private readonly reporting: KeepReport,
    private readonly logging: LogDecision,
  ) {}

  @Query(() => LoggedDecisionListType, {
    description: 'What is open first, the soonest due before; then what was decided last',
  })
  @Guarded(meetingPolicies.read)
  async groupDecisionLog(
    @Acting() { actor, reads }: ActingViewer,
    @Args('groupId', { type: () => ID }) groupId: string,
  ): Promise<LoggedDecisionListType> {
    const today = dayIn('Europe/Paris', new Date());
    const { rows, hasMore } = await this.meetings.decisionsOf(reads, groupId);
    return { rows: rows.map((row) => loggedDecisionView(row, actor, today)), hasMore };
  }

  @Mutation(() => MeetingType)
  @Guarded(meetingPolicies.keep)
  writeMeetingReport(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.WriteMeetingReportInput,
  ): Promise<MeetingType> {
    return this.reporting.write(actor, input);
  }

  @Mutation(() => MeetingType)
  @Guarded(meetingPolicies.keep)
  sendMeetingReport(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.SendMeetingReportInput,
  ): Promise<MeetingType> {
    return this.reporting.send(actor, input);
  }

  @Mutation(() => MeetingType)
  @Guarded(meetingPolicies.keep)
  reviseMeetingReport(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ReasonedMeetingInput,
  ): Promise<MeetingType> {
    return this.reporting.revise(actor, input);
  }

  @Mutation(() => MeetingType)
  @Guarded(meetingPolicies.answer)
  amendMeetingReport(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.AmendMeetingReportInput,
  ): Promise<MeetingType> {
    return this.reporting.amend(actor, input);
  }

  @Mutation(() => MeetingType)
  @Guarded(meetingPolicies.keep)
  answerReportAmendment(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.AnswerReportAmendmentInput,
  ): Promise<MeetingType> {
    return this.reporting.answerAmendment(actor, input);
  }

  @Mutation(() => MeetingType)
  @Guarded(meetingPolicies.answer)
  validateMeetingReport(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.MeetingInput,
  ): Promise<MeetingType> {
    return this.reporting.validate(actor, input);
  }

  @Mutation(() => MeetingType)
  @Guarded(meetingPolicies.keep)
  freezeMeetingReport(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.MeetingInput,
  ): Promise<MeetingType> {
    return this.reporting.freeze(actor, input);
  }

  @Mutation(() => MeetingType)
  @Guarded(meetingPolicies.keep)
  logMeetingDecision(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.LogMeetingDecisionInput,
  ): Promise<MeetingType> {
    return this.logging.log(actor, input);
  }

  @Mutation(() => LoggedDecisionType)
  @Guarded(meetingPolicies.follow)
  moveLoggedDecision(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.MoveLoggedDecisionInput,
  ): Promise<LoggedDecisionType> {
    return this.logging.move(actor, input);
  }
}
