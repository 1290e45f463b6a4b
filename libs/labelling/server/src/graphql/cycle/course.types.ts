import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { OrganisationKind } from '@maillage/network-contract';
import type { RefusalParams } from '@maillage/platform-kernel';
import { InstantScalar, JsonScalar } from '@maillage/platform-server';
import type {
  AuditMethod,
  AuditOpinionKind,
  CycleAct,
  CycleKind,
  CycleState,
  FindingKind,
  FindingState,
} from '@maillage/labelling-domain';
import * as words from './cycle-words.types.js';

@ObjectType('CycleOrganisation')
export class CycleOrganisationType {
  @Field(() => ID) id!: string;
  @Field() code!: string;
  @Field(() => String) kind!: OrganisationKind;
  @Field() name!: string;
  @Field(() => [String]) regionCodes!: readonly string[];
}

@ObjectType('LevelShortfall', { description: 'One thing that a level still asks, with the criteria that it is about' })
export class LevelShortfallType {
  @Field() code!: string;
  @Field(() => JsonScalar) params!: RefusalParams;
  @Field(() => [String]) criterionKeys!: readonly string[];
}

@ObjectType('LevelReadiness')
export class LevelReadinessType {
  @Field(() => Int) number!: number;
  @Field() title!: string;
  @Field() met!: boolean;
  @Field(() => [LevelShortfallType]) reasons!: readonly LevelShortfallType[];
}

@ObjectType('ApplicationReadiness', { description: 'What is still missing before an organisation applies' })
export class ApplicationReadinessType {
  @Field(() => [String]) rolesMissing!: readonly string[];
  @Field(() => [LevelReadinessType]) levels!: readonly LevelReadinessType[];
}

@ObjectType('CycleDecision', { description: 'Who moved a cycle, in whose name, when and why' })
export class CycleDecisionType {
  @Field(() => ID) id!: string;
  @Field(() => words.CycleActEnum) act!: CycleAct;
  @Field(() => InstantScalar) at!: Date | string;
  @Field() by!: string;
  @Field() onBehalfOf!: string;
  @Field(() => String, { nullable: true }) reason!: string | null;
}

@ObjectType('AuditPlan')
export class AuditPlanType {
  @Field() from!: string;
  @Field() to!: string;
  @Field(() => [words.AuditMethodEnum]) methods!: readonly AuditMethod[];
  @Field(() => [String]) peopleMet!: readonly string[];
  @Field(() => [String], { description: 'Keys of the criteria that are examined' }) sample!: readonly string[];
  @Field() note!: string;
  @Field(() => InstantScalar, { nullable: true }) sentAt!: Date | string | null;
}

@ObjectType('ReportedCriterion')
export class ReportedCriterionType {
  @Field() key!: string;
  @Field() code!: string;
  @Field() title!: string;
  @Field(() => words.AuditOpinionKindEnum, { nullable: true }) opinion!: AuditOpinionKind | null;
  @Field(() => Int, { nullable: true }) seenPercent!: number | null;
  @Field(() => words.FindingKindEnum, { nullable: true }) finding!: FindingKind | null;
  @Field() body!: string;
}

@ObjectType('AuditReport', { description: 'A report as it was sent: it never changes' })
export class AuditReportType {
  @Field(() => ID) id!: string;
  @Field(() => words.AuditReportKindEnum) kind!: 'plan' | 'draft' | 'final' | 'erratum';
  @Field(() => InstantScalar) sentAt!: Date | string;
  @Field() sentBy!: string;
  @Field(() => InstantScalar, { nullable: true }) answerUntil!: Date | string | null;
  @Field() summary!: string;
  @Field(() => [ReportedCriterionType]) criteria!: readonly ReportedCriterionType[];
}

@ObjectType('AuditFinding', { description: 'What an audit pointed out, what was answered, and what becomes of it' })
export class AuditFindingType {
  @Field(() => ID) id!: string;
  @Field() criterionKey!: string;
  @Field() criterionCode!: string;
  @Field(() => words.FindingKindEnum) kind!: FindingKind;
  @Field(() => words.FindingStateEnum) state!: FindingState;
  @Field() body!: string;
  @Field(() => String, { nullable: true }) response!: string | null;
  @Field(() => String, { nullable: true }) respondedBy!: string | null;
  @Field(() => InstantScalar, { nullable: true }) respondedAt!: Date | string | null;
  @Field(() => String, { nullable: true }) reply!: string | null;
  @Field(() => String, { nullable: true }) repliedBy!: string | null;
  @Field(() => InstantScalar, { nullable: true }) repliedAt!: Date | string | null;
  @Field(() => InstantScalar) notifiedAt!: Date | string;
  @Field(() => [words.FindingActAvailabilityType]) acts!: readonly words.FindingActAvailabilityType[];
}

@ObjectType('CycleCourse', { description: 'A cycle beyond its self-assessment: application, audit, findings' })
export class CycleCourseType {
  @Field(() => ID) id!: string;
  @Field(() => CycleOrganisationType) organisation!: CycleOrganisationType;
  @Field() frameworkTitle!: string;
  @Field(() => words.CycleKindEnum) kind!: CycleKind;
  @Field(() => words.CycleStateEnum) state!: CycleState;
  @Field() isOpen!: boolean;
  @Field(() => Int, { nullable: true }) levelAimed!: number | null;
  @Field(() => Int) doneScore!: number;
  @Field(() => Int) plannedScore!: number;
  @Field(() => String, { nullable: true }) presidentName!: string | null;
  @Field(() => String, { nullable: true }) directorName!: string | null;
  @Field(() => String, { nullable: true }) contactName!: string | null;
  @Field(() => ApplicationReadinessType, { nullable: true, description: 'Null for who does not see the answers' })
  readiness!: ApplicationReadinessType | null;
  @Field(() => String, { nullable: true }) auditFrom!: string | null;
  @Field(() => String, { nullable: true }) auditTo!: string | null;
  @Field(() => InstantScalar, { nullable: true }) contradictoryUntil!: Date | string | null;
  @Field(() => [String]) auditors!: readonly string[];
  @Field(() => AuditPlanType, { nullable: true, description: 'The plan that was sent' }) plan!: AuditPlanType | null;
  @Field(() => [AuditReportType]) reports!: readonly AuditReportType[];
  @Field(() => [AuditFindingType]) findings!: readonly AuditFindingType[];
  @Field(() => [CycleDecisionType]) decisions!: readonly CycleDecisionType[];
  @Field(() => [words.CycleActAvailabilityType]) acts!: readonly words.CycleActAvailabilityType[];
}

@ObjectType('ComparedAuditAnswer')
export class ComparedAuditAnswerType {
  @Field() key!: string;
  @Field() code!: string;
  @Field() title!: string;
  @Field(() => Int) beforePercent!: number;
  @Field(() => Int) afterPercent!: number;
}

@ObjectType('AuditComparison', { description: 'What an audit changed, criterion by criterion; scores in basis points' })
export class AuditComparisonType {
  @Field(() => Int) beforeScore!: number;
  @Field(() => Int) afterScore!: number;
  @Field(() => [ComparedAuditAnswerType]) criteria!: ComparedAuditAnswerType[];
}
