import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PlanActionState } from '@maillage/labelling-domain';
import { InstantScalar } from '@maillage/platform-server';
import { PlanActionStateEnum } from '../cycle-vocabulary.enums.js';
import { LabelActAvailabilityType, AssessmentProgressType, PlanSummaryType } from '../assessment/cycle-parts.types.js';

@ObjectType('PlanAction')
export class PlanActionType {
  @Field(() => ID) id!: string;
  @Field(() => ID) cycleId!: string;
  @Field() criterionKey!: string;
  @Field() criterionCode!: string;
  @Field() criterionTitle!: string;
  @Field(() => ID, { nullable: true }) findingId!: string | null;
  @Field() title!: string;
  @Field(() => PlanActionStateEnum) state!: PlanActionState;
  @Field() ownerName!: string;
  @Field() dueOn!: string;
  @Field() isLate!: boolean;
  @Field(() => Int) gain!: number;
  @Field(() => Int) position!: number;
  @Field(() => Int) version!: number;
  @Field(() => InstantScalar) changedAt!: Date | string;
  @Field() changedBy!: string;
}

@ObjectType('LabelPlan')
export class LabelPlanType {
  @Field(() => ID) cycleId!: string;
  @Field(() => [PlanActionType]) actions!: readonly PlanActionType[];
  @Field(() => PlanSummaryType) summary!: PlanSummaryType;
  @Field(() => AssessmentProgressType) progress!: AssessmentProgressType;
  @Field(() => [LabelActAvailabilityType]) acts!: readonly LabelActAvailabilityType[];
}
