import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '@maillage/platform-server';
import type { AuditOpinionKind, FindingKind } from '@maillage/labelling-domain';
import { AuditPlanType, CycleCourseType } from './course.types.js';
import { AuditOpinionKindEnum, FindingKindEnum } from './cycle-words.types.js';

@ObjectType('AuditedEvidence')
export class AuditedEvidenceType {
  @Field(() => ID) id!: string;
  @Field(() => ID) documentId!: string;
  @Field(() => ID) documentVersionId!: string;
  @Field() title!: string;
  @Field() fileName!: string;
  @Field() mediaType!: string;
  @Field() effectiveOn!: string;
  @Field(() => String, { nullable: true }) expiresOn!: string | null;
}

@ObjectType('AuditOpinion', { description: 'What the auditors hold of a criterion, for them alone until it is sent' })
export class AuditOpinionType {
  @Field() criterionKey!: string;
  @Field(() => AuditOpinionKindEnum, { nullable: true }) opinion!: AuditOpinionKind | null;
  @Field(() => Int, { nullable: true }) seenPercent!: number | null;
  @Field(() => FindingKindEnum, { nullable: true }) finding!: FindingKind | null;
  @Field() body!: string;
  @Field() onAgenda!: boolean;
  @Field(() => Int) version!: number;
  @Field() personName!: string;
  @Field(() => InstantScalar) writtenAt!: Date | string;
}

@ObjectType('AuditedCriterion')
export class AuditedCriterionType {
  @Field() key!: string;
  @Field() code!: string;
  @Field() title!: string;
  @Field() axisTitle!: string;
  @Field(() => Int) weight!: number;
  @Field() inSample!: boolean;
  @Field(() => String, { nullable: true }) status!: string | null;
  @Field(() => Int, { nullable: true }) donePercent!: number | null;
  @Field(() => String, { nullable: true }) plannedOn!: string | null;
  @Field() comment!: string;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => String, { nullable: true }) excluded!: string | null;
  @Field(() => [AuditedEvidenceType]) evidence!: readonly AuditedEvidenceType[];
  @Field(() => AuditOpinionType, { nullable: true }) opinion!: AuditOpinionType | null;
}

@ObjectType('AuditFile', { description: 'The file of the auditors: answers, evidence and opinions side by side' })
export class AuditFileType {
  @Field(() => CycleCourseType) course!: CycleCourseType;
  @Field(() => ID) auditId!: string;
  @Field() isLead!: boolean;
  @Field(() => [String]) auditors!: readonly string[];
  @Field(() => AuditPlanType, { nullable: true }) plan!: AuditPlanType | null;
  @Field() summary!: string;
  @Field(() => Int) version!: number;
  @Field(() => [AuditedCriterionType]) criteria!: AuditedCriterionType[];
}
