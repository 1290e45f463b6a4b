import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { RefusalParams } from '@maillage/platform-kernel';
import { InstantScalar, JsonScalar, RefusalCodeEnum } from '@maillage/platform-server';
import * as enums from './meeting.enums.js';

@ObjectType('MeetingOrganisation', { description: 'What meetings and workshops show of an organisation' })
export class MeetingOrganisationType {
  @Field(() => ID) id!: string;
  @Field() code!: string;
  @Field() name!: string;
  @Field() kind!: string;
  @Field() timeZone!: string;
}

@ObjectType({ isAbstract: true })
class AvailabilityType {
  @Field() can!: boolean;
  @Field(() => RefusalCodeEnum, { nullable: true }) code!: string | null;
  @Field(() => JsonScalar, { nullable: true }) params!: RefusalParams | null;
}

@ObjectType('GroupMeetingActAvailability')
export class MeetingActAvailabilityType extends AvailabilityType {
  @Field(() => enums.MeetingActEnum) act!: string;
}

@ObjectType('MeetingReportActAvailability')
export class ReportActAvailabilityType extends AvailabilityType {
  @Field(() => enums.ReportActEnum) act!: string;
}

@ObjectType('LoggedDecisionActAvailability')
export class LoggedDecisionActAvailabilityType extends AvailabilityType {
  @Field(() => enums.LoggedDecisionActEnum) act!: string;
}

@ObjectType('MeetingTrace', { description: 'Who did what, when and why' })
export class MeetingTraceType {
  @Field(() => ID) id!: string;
  @Field() act!: string;
  @Field(() => InstantScalar) at!: Date | string;
  @Field({ description: 'Empty when the clock did it' }) by!: string;
  @Field(() => String, { nullable: true }) reason!: string | null;
}

@ObjectType('AgendaItem')
export class AgendaItemType {
  @Field() title!: string;
  @Field(() => ID, { nullable: true }) presenterId!: string | null;
  @Field(() => String, { nullable: true }) presenterName!: string | null;
  @Field(() => Int) minutes!: number;
}

@ObjectType('MeetingDateAnswerOf')
export class DateAnswerType {
  @Field(() => ID) personId!: string;
  @Field() name!: string;
  @Field(() => enums.DateAnswerEnum) answer!: string;
}

@ObjectType('MeetingDate')
export class MeetingDateType {
  @Field(() => ID) id!: string;
  @Field(() => InstantScalar) startsAt!: Date | string;
  @Field(() => InstantScalar) endsAt!: Date | string;
  @Field({ description: 'At which most can come' }) isBest!: boolean;
  @Field(() => enums.DateAnswerEnum, { nullable: true }) ownAnswer!: string | null;
  @Field(() => [DateAnswerType]) answers!: DateAnswerType[];
}

@ObjectType('MeetingParticipant', { description: 'The lead of the group, or the person whom a member names' })
export class ParticipantType {
  @Field(() => ID) personId!: string;
  @Field() name!: string;
  @Field(() => MeetingOrganisationType) organisation!: MeetingOrganisationType;
}

@ObjectType('MeetingAttendance')
export class AttendanceType {
  @Field(() => ID) personId!: string;
  @Field() name!: string;
  @Field() organisationName!: string;
  @Field(() => enums.AttendanceStateEnum) state!: string;
  @Field(() => String, { nullable: true }) representedBy!: string | null;
  @Field() notedBy!: string;
}

@ObjectType('MeetingReportItem')
export class ReportItemType {
  @Field() title!: string;
  @Field(() => String, { nullable: true }) presenterName!: string | null;
  @Field() text!: string;
}

@ObjectType('MeetingReport')
export class MeetingReportType {
  @Field(() => enums.ReportStateEnum) state!: string;
  @Field(() => [ReportItemType]) items!: ReportItemType[];
  @Field() summary!: string;
  @Field(() => Int, { description: 'How often it was sent' }) edition!: number;
  @Field(() => String, { nullable: true, description: 'A day: after it, silence is consent' })
  validateBy!: string | null;
  @Field(() => InstantScalar, { nullable: true }) frozenAt!: Date | string | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 of what was frozen, in hexadecimal' })
  sha256!: string | null;
  @Field(() => Int, { description: 'To send back when it is written; 0 before the first time' }) version!: number;
}

@ObjectType('ReportAmendment')
export class AmendmentType {
  @Field(() => ID) id!: string;
  @Field(() => ID) personId!: string;
  @Field() name!: string;
  @Field() body!: string;
  @Field(() => enums.AmendmentStateEnum) state!: string;
  @Field(() => String, { nullable: true }) answer!: string | null;
  @Field(() => InstantScalar) proposedAt!: Date | string;
}

@ObjectType('ReportValidation')
export class ValidationType {
  @Field(() => ID) personId!: string;
  @Field() name!: string;
  @Field(() => InstantScalar) validatedAt!: Date | string;
}

@ObjectType('LoggedDecision', { description: 'What a group decided, who sees to it, and by when' })
export class LoggedDecisionType {
  @Field(() => ID) id!: string;
  @Field(() => ID) meetingId!: string;
  @Field() meetingTitle!: string;
  @Field() text!: string;
  @Field(() => ID, { nullable: true }) ownerId!: string | null;
  @Field(() => String, { nullable: true }) ownerName!: string | null;
  @Field(() => String, { nullable: true }) dueOn!: string | null;
  @Field(() => enums.LoggedDecisionStateEnum) state!: string;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field() decidedOn!: string;
  @Field() isOverdue!: boolean;
  @Field(() => [LoggedDecisionActAvailabilityType]) acts!: LoggedDecisionActAvailabilityType[];
}

@ObjectType('LoggedDecisionList', { description: 'As many decisions as are shown at once' })
export class LoggedDecisionListType {
  @Field(() => [LoggedDecisionType]) rows!: LoggedDecisionType[];
  @Field({ description: 'There are others' }) hasMore!: boolean;
}

@ObjectType('GroupMeetingInBrief')
export class MeetingInBriefType {
  @Field(() => ID) id!: string;
  @Field(() => ID) groupId!: string;
  @Field() groupTitle!: string;
  @Field(() => enums.MeetingStateEnum) state!: string;
  @Field() title!: string;
  @Field(() => enums.MeetingModeEnum) mode!: string;
  @Field() place!: string;
  @Field() link!: string;
  @Field() timeZone!: string;
  @Field(() => InstantScalar, { nullable: true }) startsAt!: Date | string | null;
  @Field(() => InstantScalar, { nullable: true }) endsAt!: Date | string | null;
  @Field(() => enums.ReportStateEnum, { nullable: true, description: 'As far as it is shown to who asks' })
  reportState!: string | null;
  @Field({ description: 'Who asks leads the group' }) isLed!: boolean;
}

@ObjectType('GroupMeetingList', { description: 'As many meetings as are shown at once' })
export class MeetingListType {
  @Field(() => [MeetingInBriefType]) rows!: MeetingInBriefType[];
  @Field({ description: 'There are earlier ones' }) hasMore!: boolean;
  @Field(() => Int, { description: 'Among how many dates a meeting may let its people choose' }) mostDates!: number;
}

@ObjectType('GroupMeeting', { description: 'A meeting of a group, as who asks sees it' })
export class MeetingType extends MeetingInBriefType {
  @Field(() => [enums.AskedOfMeEnum], { description: 'What is asked of the person who asks' }) asked!: string[];
  @Field(() => [AgendaItemType]) agenda!: AgendaItemType[];
  @Field(() => [MeetingDateType]) dates!: MeetingDateType[];
  @Field(() => Int, { description: 'How many more may be proposed' }) datesLeft!: number;
  @Field(() => [ParticipantType]) participants!: ParticipantType[];
  @Field() isParticipant!: boolean;
  @Field(() => [AttendanceType]) attendance!: AttendanceType[];
  @Field(() => AttendanceType, { nullable: true }) ownAttendance!: AttendanceType | null;
  @Field(() => MeetingReportType, { nullable: true }) report!: MeetingReportType | null;
  @Field(() => [AmendmentType]) amendments!: AmendmentType[];
  @Field(() => [ValidationType], { description: 'Of the edition that was sent last' }) validations!: ValidationType[];
  @Field(() => [LoggedDecisionType]) decisions!: LoggedDecisionType[];
  @Field(() => [MeetingTraceType]) history!: MeetingTraceType[];
  @Field(() => [MeetingActAvailabilityType]) acts!: MeetingActAvailabilityType[];
  @Field(() => [ReportActAvailabilityType]) reportActs!: ReportActAvailabilityType[];
}

@ObjectType('AwaitedMeetingAct', { description: 'Something that meetings ask of the person who asks' })
export class AwaitedMeetingActType {
  @Field(() => enums.AwaitedMeetingActEnum) kind!: string;
  @Field(() => ID) meetingId!: string;
  @Field() title!: string;
  @Field() groupTitle!: string;
  @Field(() => InstantScalar, { nullable: true }) dueAt!: Date | string | null;
}
