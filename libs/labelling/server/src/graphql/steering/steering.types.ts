import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf, InstantScalar } from '@maillage/platform-server';
import { type FrameworkAudience } from '@maillage/labelling-domain';
import { type FunnelStage, funnelStages } from '../../application/steering/steering.view.js';

export const FunnelStageEnum = enumOf(funnelStages);
registerEnumType(FunnelStageEnum, { name: 'LabelFunnelStage' });

@ObjectType('SteeredFramework')
export class SteeredFrameworkType {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field(() => String) audience!: FrameworkAudience;
  @Field() isDemo!: boolean;
  @Field(() => Int) versionNumber!: number;
  @Field(() => Int, { description: 'Percent of the done score that the first level asks for' })
  thresholdPercent!: number;
}

@ObjectType('LabelFunnelStep')
export class FunnelStepType {
  @Field(() => FunnelStageEnum) stage!: FunnelStage;
  @Field(() => Int) count!: number;
}

@ObjectType('LabelledRegion')
export class LabelledRegionType {
  @Field() regionCode!: string;
  @Field(() => Int) members!: number;
  @Field(() => Int) labelled!: number;
}

@ObjectType('LabelProgressGroup', { description: 'The Missions of one regional association' })
export class ProgressGroupType {
  @Field(() => ID) organisationId!: string;
  @Field() name!: string;
  @Field(() => Int) members!: number;
  @Field(() => Int) engaged!: number;
  @Field(() => Int) applied!: number;
  @Field(() => Int) labelled!: number;
  @Field(() => Int) needHelp!: number;
}

@ObjectType('WeakCriterion')
export class WeakCriterionType {
  @Field() key!: string;
  @Field() code!: string;
  @Field() title!: string;
  @Field(() => Int) respondents!: number;
  @Field(() => Int) notDone!: number;
  @Field(() => Int) planned!: number;
}

@ObjectType('LabelExpiries')
export class LabelExpiriesType {
  @Field({ description: 'Year and month, 2027-01' }) month!: string;
  @Field(() => Int) count!: number;
  @Field(() => Int, { description: 'Of which the renewal has not begun' }) unbegun!: number;
}

@ObjectType('LabelMonth')
export class LabelMonthType {
  @Field() month!: string;
  @Field(() => Int) engaged!: number;
  @Field(() => Int) assessed!: number;
  @Field(() => Int) applied!: number;
  @Field(() => Int) labelled!: number;
}

@ObjectType('ComingCommission')
export class ComingCommissionType {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field({ description: 'The day, 2026-12-17' }) heldOn!: string;
  @Field(() => Int) files!: number;
}

@ObjectType('LabelSteering', { description: 'Where the organisations below stand with a framework' })
export class LabelSteeringType {
  @Field(() => [SteeredFrameworkType]) frameworks!: SteeredFrameworkType[];
  @Field(() => SteeredFrameworkType) framework!: SteeredFrameworkType;
  @Field() month!: string;
  @Field(() => InstantScalar, { nullable: true }) computedAt!: Date | null;
  @Field(() => Int) members!: number;
  @Field(() => [FunnelStepType]) funnel!: FunnelStepType[];
  @Field(() => Int, { description: 'Self-assessment finished without having applied' }) waiting!: number;
  @Field(() => Int, { description: 'Of these, whose score with the plan passes the first level' }) ready!: number;
  @Field(() => Int) needHelp!: number;
  @Field(() => Int, { nullable: true }) medianWeeksToApply!: number | null;
  @Field(() => Int, { nullable: true }) medianWeeksToDecide!: number | null;
  @Field(() => [LabelledRegionType]) regions!: LabelledRegionType[];
  @Field(() => [ProgressGroupType]) groups!: ProgressGroupType[];
  @Field(() => [WeakCriterionType], { description: 'The weakest first' }) criteria!: WeakCriterionType[];
  @Field(() => [LabelExpiriesType]) expiries!: LabelExpiriesType[];
  @Field(() => [LabelMonthType]) evolution!: LabelMonthType[];
  @Field(() => [ComingCommissionType]) commissions!: ComingCommissionType[];
}
