import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { CentsScalar, InstantScalar } from '@maillage/platform-server';
import type { PoolingFamily, PoolingReason, Stance } from '@maillage/workgroups-domain';
import { PoolingFamilyEnum, PoolingReasonEnum, StanceEnum } from './survey.types.js';

@InputType()
export class SurveyFamilyInput {
  @Field(() => ID, { nullable: true, description: 'Of a family that the draft has already' }) id?: string | null;
  @Field(() => PoolingFamilyEnum) family!: PoolingFamily;
  @Field() label!: string;
  @Field() unit!: string;
}

@InputType()
export class SurveyTermsInput {
  @Field() title!: string;
  @Field() purpose!: string;
  @Field(() => [SurveyFamilyInput]) families!: SurveyFamilyInput[];
  @Field(() => InstantScalar) closesAt!: Date;
  @Field(() => Int) thresholdPercent!: number;
}

@InputType()
export class DraftSurveyInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => SurveyTermsInput) terms!: SurveyTermsInput;
}

@InputType()
export class SurveyInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) surveyId!: string;
}

@InputType()
export class EditSurveyInput extends SurveyInput {
  @Field(() => SurveyTermsInput) terms!: SurveyTermsInput;
}

@InputType()
export class SurveyFamilyAnswerInput {
  @Field(() => ID) familyId!: string;
  @Field(() => StanceEnum) stance!: Stance;
  @Field(() => [PoolingReasonEnum]) reasons!: PoolingReason[];
  @Field() note!: string;
  @Field(() => CentsScalar, { nullable: true }) amountCents?: number | null;
  @Field(() => Int, { nullable: true }) quantity?: number | null;
}

@InputType()
export class AnswerSurveyInput extends SurveyInput {
  @Field({ description: 'Whether the sponsor may read this very answer' }) sharesAnswer!: boolean;
  @Field(() => [SurveyFamilyAnswerInput]) families!: SurveyFamilyAnswerInput[];
}

@InputType()
export class ProposeFromSurveyInput extends SurveyInput {
  @Field(() => ID) familyId!: string;
  @Field() title!: string;
  @Field() description!: string;
}

@ArgsType()
export class SurveyedMissionsArgs {
  @Field(() => ID) surveyId!: string;
  @Field(() => Boolean, { nullable: true }) hasAnswered?: boolean | null;
  @Field(() => Int, { defaultValue: 20 }) first!: number;
  @Field(() => String, { nullable: true }) after?: string | null;
}
