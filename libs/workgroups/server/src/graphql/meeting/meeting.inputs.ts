import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { AttendanceState, DateAnswer, LoggedDecisionAct, MeetingMode } from '@maillage/workgroups-domain';
import { InstantScalar } from '@maillage/platform-server';
import * as enums from './meeting.enums.js';

@InputType()
export class MeetingTimeInput {
  @Field(() => InstantScalar) startsAt!: Date;
  @Field(() => InstantScalar) endsAt!: Date;
}

@InputType()
export class AgendaItemInput {
  @Field() title!: string;
  @Field(() => ID, { nullable: true }) presenterId?: string | null;
  @Field(() => Int) minutes!: number;
}

@InputType()
export class MeetingInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) meetingId!: string;
}

@InputType()
export class ReasonedMeetingInput extends MeetingInput {
  @Field() reason!: string;
}

@InputType()
export class ProposeGroupMeetingInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) groupId!: string;
  @Field() title!: string;
  @Field(() => enums.MeetingModeEnum) mode!: MeetingMode;
  @Field() place!: string;
  @Field() link!: string;
  @Field(() => [AgendaItemInput]) agenda!: AgendaItemInput[];
  @Field(() => [MeetingTimeInput]) dates!: MeetingTimeInput[];
}

@InputType()
export class EditGroupMeetingInput extends MeetingInput {
  @Field() title!: string;
  @Field(() => enums.MeetingModeEnum) mode!: MeetingMode;
  @Field() place!: string;
  @Field() link!: string;
  @Field(() => [AgendaItemInput]) agenda!: AgendaItemInput[];
}

@InputType()
export class ProposeMeetingDatesInput extends MeetingInput {
  @Field(() => [MeetingTimeInput]) dates!: MeetingTimeInput[];
}

@InputType()
export class ConveneGroupMeetingInput extends MeetingInput {
  @Field(() => InstantScalar) startsAt!: Date;
  @Field(() => InstantScalar) endsAt!: Date;
}

@InputType()
export class MoveGroupMeetingInput extends ConveneGroupMeetingInput {
  @Field() reason!: string;
}

@InputType()
export class MeetingDateAnswerInput {
  @Field(() => ID) dateId!: string;
  @Field(() => enums.DateAnswerEnum) answer!: DateAnswer;
}

@InputType()
export class AnswerMeetingDatesInput extends MeetingInput {
  @Field(() => [MeetingDateAnswerInput]) answers!: MeetingDateAnswerInput[];
}

@InputType()
export class SayMeetingAttendanceInput extends MeetingInput {
  @Field(() => enums.AttendanceStateEnum) state!: AttendanceState;
  @Field(() => String, { nullable: true }) representedBy?: string | null;
}

@InputType()
export class NotedAttendanceInput {
  @Field(() => ID) personId!: string;
  @Field(() => enums.AttendanceStateEnum) state!: AttendanceState;
  @Field(() => String, { nullable: true }) representedBy?: string | null;
}

@InputType()
export class NoteMeetingAttendanceInput extends MeetingInput {
  @Field(() => [NotedAttendanceInput]) attendance!: NotedAttendanceInput[];
}

@InputType()
export class MeetingReportItemInput {
  @Field() title!: string;
  @Field(() => String, { nullable: true }) presenterName?: string | null;
  @Field() text!: string;
}

@InputType()
export class WriteMeetingReportInput extends MeetingInput {
  @Field(() => [MeetingReportItemInput]) items!: MeetingReportItemInput[];
  @Field() summary!: string;
  @Field(() => Int, { description: 'The version that was read, 0 before the first' }) version!: number;
}

@InputType()
export class SendMeetingReportInput extends MeetingInput {
  @Field({ description: 'A day: 2027-01-15' }) validateBy!: string;
}

@InputType()
export class AmendMeetingReportInput extends MeetingInput {
  @Field() body!: string;
}

@InputType()
export class AnswerReportAmendmentInput extends MeetingInput {
  @Field(() => ID) amendmentId!: string;
  @Field() isAccepted!: boolean;
  @Field() answer!: string;
}

@InputType()
export class LogMeetingDecisionInput extends MeetingInput {
  @Field() text!: string;
  @Field(() => ID, { nullable: true }) ownerId?: string | null;
  @Field(() => String, { nullable: true, description: 'A day: 2027-01-15' }) dueOn?: string | null;
}

@InputType()
export class MoveLoggedDecisionInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) decisionId!: string;
  @Field(() => enums.LoggedDecisionActEnum) act!: LoggedDecisionAct;
  @Field(() => String, { nullable: true }) reason?: string | null;
  @Field(() => ID, { nullable: true }) ownerId?: string | null;
  @Field(() => String, { nullable: true }) dueOn?: string | null;
}
