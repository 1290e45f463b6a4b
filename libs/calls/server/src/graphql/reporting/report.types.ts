import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CentsScalar, InstantScalar, JsonScalar } from '@maillage/platform-server';
import {
  PrefillSourceEnum,
  ReportActEnum,
  ReportKindEnum,
  ReportShareStateEnum,
  ReportStateEnum,
} from '../calls.enums.js';
import { AvailabilityType, CallOrganisationType } from '../calls-parts.types.js';
import { ProjectAccountType, ProjectIndicatorType } from '../consortium/consortium.types.js';

@ObjectType('ReportActAvailability')
export class ReportActAvailabilityType extends AvailabilityType {
  @Field(() => ReportActEnum) act!: string;
}

@ObjectType({ isAbstract: true })
class ReportFrameType {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field({ description: 'The title of the call' }) call!: string;
  @Field(() => CallOrganisationType) lead!: CallOrganisationType;
  @Field(() => CallOrganisationType) coordinator!: CallOrganisationType;
  @Field(() => Int) number!: number;
  @Field(() => ReportKindEnum) kind!: string;
  @Field() startsOn!: string;
  @Field() endsOn!: string;
  @Field() dueOn!: string;
  @Field(() => ReportStateEnum) state!: string;
  @Field() isLead!: boolean;
  @Field() isLate!: boolean;
  @Field({ description: 'Whether its award was cancelled: it is awaited no more' }) isStopped!: boolean;
}

@ObjectType('ProjectReportLine')
export class ProjectReportLineType extends ReportFrameType {
  @Field(() => Int) organisations!: number;
  @Field(() => Int, { description: 'Shares that were sent, of those that the reader sees' }) sent!: number;
  @Field(() => ReportShareStateEnum, { nullable: true }) ownState!: string | null;
}

@ObjectType('ReportCorrection')
export class ReportCorrectionType {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) fieldKey!: string | null;
  @Field() body!: string;
  @Field() by!: string;
  @Field(() => InstantScalar) askedAt!: Date | string;
}

@ObjectType('ReportWarning', {
  description: 'A total that its parts contradict; nothing is corrected or kept back by it',
})
export class ReportWarningType {
  @Field() code!: string;
  @Field() indicatorCode!: string;
  @Field(() => Int, { description: 'As it was told' }) told!: number;
  @Field(() => Int, { description: 'The sum of the parts, or the part that is above its total' }) found!: number;
  @Field(() => String, { nullable: true }) partCode!: string | null;
}

@ObjectType('ReportPrefill')
export class ReportPrefillType {
  @Field() key!: string;
  @Field(() => JsonScalar) value!: unknown;
  @Field(() => PrefillSourceEnum) source!: string;
}

@ObjectType('ReportTarget')
export class ReportTargetType {
  @Field() code!: string;
  @Field(() => Int) target!: number;
}

@ObjectType({ isAbstract: true })
class GapType {
  @Field(() => CentsScalar) plannedCents!: number;
  @Field(() => CentsScalar) actualCents!: number;
  @Field(() => Int, { description: 'In cents; above zero where more was spent than planned' }) gapCents!: number;
  @Field(() => Int, { nullable: true, description: 'In basis points of what was planned' })
  gapBasisPoints!: number | null;
}

@ObjectType('ReportTotal')
export class ReportTotalType extends GapType {}

@ObjectType('ReportAccount')
export class ReportAccountType extends GapType {
  @Field() account!: string;
  @Field() label!: string;
}

@ObjectType('ReportTrace', { description: 'What one organisation told of a figure' })
export class ReportTraceType {
  @Field(() => ID) organisationId!: string;
  @Field(() => Int) value!: number;
}

@ObjectType('ReportConsolidatedAccount')
export class ReportConsolidatedAccountType extends ReportAccountType {
  @Field(() => [ReportTraceType]) trace!: readonly ReportTraceType[];
}

@ObjectType('ReportOwnShare', { description: 'What the acting organisation tells in a report' })
export class ReportOwnShareType {
  @Field(() => ReportShareStateEnum) state!: string;
  @Field(() => JsonScalar, { description: 'The definition of its form' }) form!: unknown;
  @Field(() => JsonScalar, { description: 'What is known already included' }) answers!: unknown;
  @Field(() => Int) version!: number;
  @Field(() => Int) missing!: number;
  @Field(() => [ReportPrefillType]) prefilled!: readonly ReportPrefillType[];
  @Field(() => [String], { description: 'The fields that are asked and that nobody has said before' })
  toTouch!: readonly string[];
  @Field(() => [ReportTargetType]) targets!: ReportTargetType[];
  @Field(() => [ReportAccountType]) money!: ReportAccountType[];
  @Field(() => CentsScalar) grantCents!: number;
  @Field(() => [ReportWarningType]) warnings!: readonly ReportWarningType[];
  @Field(() => [ReportCorrectionType]) corrections!: ReportCorrectionType[];
  @Field(() => InstantScalar, { nullable: true }) sentAt!: Date | string | null;
  @Field(() => String, { nullable: true }) sentBy!: string | null;
  @Field(() => [ReportActAvailabilityType]) acts!: ReportActAvailabilityType[];
}

@ObjectType('ReportFigure', { description: 'An indicator of a report, added up from those who told it' })
export class ReportFigureType {
  @Field() code!: string;
  @Field() label!: string;
  @Field(() => String, { nullable: true }) partOf!: string | null;
  @Field(() => Int, { nullable: true }) target!: number | null;
  @Field(() => Int, { nullable: true }) achieved!: number | null;
  @Field(() => Int, { nullable: true }) rateBasisPoints!: number | null;
  @Field(() => Int, { nullable: true, description: 'As reports print it' }) percent!: number | null;
  @Field(() => Int, { nullable: true, description: 'As it may be published; null for a group that is too small' })
  published!: number | null;
  @Field(() => [ReportTraceType]) trace!: readonly ReportTraceType[];
  @Field(() => [ReportWarningType]) warnings!: readonly ReportWarningType[];
}

@ObjectType('ReportReceivedShare')
export class ReportReceivedShareType {
  @Field(() => CallOrganisationType) organisation!: CallOrganisationType;
  @Field() role!: string;
  @Field(() => ReportShareStateEnum) state!: string;
  @Field(() => CentsScalar) grantCents!: number;
  @Field(() => JsonScalar) form!: unknown;
  @Field(() => JsonScalar, { nullable: true, description: 'Once it was sent' }) answers!: unknown;
  @Field(() => [ReportWarningType]) warnings!: readonly ReportWarningType[];
  @Field(() => [ReportCorrectionType]) corrections!: ReportCorrectionType[];
  @Field(() => InstantScalar, { nullable: true }) sentAt!: Date | string | null;
  @Field(() => String, { nullable: true }) sentBy!: string | null;
  @Field(() => ReportActAvailabilityType) mayAskCorrections!: ReportActAvailabilityType;
}

@ObjectType('ReportConsolidation', { description: 'All shares of a report, for its lead applicant' })
export class ReportConsolidationType {
  @Field(() => [ReportFigureType]) figures!: readonly ReportFigureType[];
  @Field(() => [ReportConsolidatedAccountType]) accounts!: readonly ReportConsolidatedAccountType[];
  @Field(() => ReportTotalType) total!: ReportTotalType;
  @Field(() => [ReportReceivedShareType]) shares!: ReportReceivedShareType[];
  @Field(() => ReportActAvailabilityType) mayClose!: ReportActAvailabilityType;
}

@ObjectType('ReportClosing')
export class ReportClosingType {
  @Field() summary!: string;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field() by!: string;
  @Field(() => InstantScalar) closedAt!: Date | string;
}

@ObjectType('ReportPublishedFigure', { description: 'A figure of a closed report, without groups that are too small' })
export class ReportPublishedFigureType {
  @Field() code!: string;
  @Field() label!: string;
  @Field(() => String, { nullable: true }) partOf!: string | null;
  @Field(() => Int, { nullable: true }) value!: number | null;
  @Field() isSuppressed!: boolean;
}

@ObjectType('ReportedPlan')
export class ReportedPlanType {
  @Field(() => [ProjectIndicatorType]) indicators!: readonly ProjectIndicatorType[];
  @Field(() => [ProjectAccountType]) accounts!: readonly ProjectAccountType[];
}

@ObjectType('ProjectReport', { description: 'A report of an awarded project' })
export class ProjectReportType extends ReportFrameType {
  @Field(() => ID) applicationId!: string;
  @Field(() => ID) callId!: string;
  @Field(() => CentsScalar) awardCents!: number;
  @Field(() => ReportedPlanType) plan!: ReportedPlanType;
  @Field(() => ReportOwnShareType, { nullable: true }) own!: ReportOwnShareType | null;
  @Field(() => ReportConsolidationType, { nullable: true }) consolidation!: ReportConsolidationType | null;
  @Field(() => ReportClosingType, { nullable: true }) closing!: ReportClosingType | null;
  @Field(() => [ReportPublishedFigureType]) published!: ReportPublishedFigureType[];
}

@ObjectType('OpenedReports')
export class OpenedReportsType {
  @Field(() => [ID]) reportIds!: string[];
}

@ObjectType('CallIndicatorTrace')
export class CallIndicatorTraceType {
  @Field(() => ID) organisationId!: string;
  @Field() name!: string;
  @Field(() => Int) value!: number;
}

@ObjectType('CallIndicatorLevel', { description: 'What an indicator adds up to at one place, with those below it' })
export class CallIndicatorLevelType {
  @Field() nodeId!: string;
  @Field({ description: 'partner, lead, region or nation' }) level!: string;
  @Field(() => String, { nullable: true }) name!: string | null;
  @Field(() => Int, { nullable: true }) total!: number | null;
  @Field() isSuppressed!: boolean;
  @Field(() => [CallIndicatorTraceType]) trace!: CallIndicatorTraceType[];
}

@ObjectType('CallIndicator')
export class CallIndicatorType {
  @Field() code!: string;
  @Field() label!: string;
  @Field(() => String, { nullable: true }) partOf!: string | null;
  @Field(() => [CallIndicatorLevelType]) levels!: CallIndicatorLevelType[];
}
