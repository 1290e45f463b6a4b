import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CentsScalar, InstantScalar } from '@maillage/platform-server';
import type { CampaignFamily, EligibilityKind, MinimumKind } from '@maillage/pooling-domain';
import { CampaignFamilyEnum, EligibilityKindEnum, MinimumKindEnum } from './campaign.types.js';

@InputType()
export class CampaignLineInput {
  @Field() label!: string;
  @Field() unit!: string;
  @Field(() => CentsScalar, { nullable: true }) referencePriceCents?: number | null;
}

@InputType()
export class CampaignMinimumInput {
  @Field(() => MinimumKindEnum) kind!: MinimumKind;
  @Field(() => Int) value!: number;
}

@InputType()
export class EligibilityInput {
  @Field(() => EligibilityKindEnum) kind!: EligibilityKind;
  @Field(() => [String], { nullable: true }) regionCodes?: string[] | null;
  @Field(() => [ID], { nullable: true }) organisationIds?: string[] | null;
  @Field() restricted!: boolean;
}

@InputType()
export class CampaignTermsInput {
  @Field(() => CampaignFamilyEnum) family!: CampaignFamily;
  @Field() title!: string;
  @Field() description!: string;
  @Field(() => [CampaignLineInput]) lines!: CampaignLineInput[];
  @Field(() => CampaignMinimumInput) minimum!: CampaignMinimumInput;
  @Field(() => Int, { nullable: true }) seats?: number | null;
  @Field(() => InstantScalar) opensAt!: Date;
  @Field(() => InstantScalar) closesAt!: Date;
  @Field(() => EligibilityInput) eligibility!: EligibilityInput;
}

@InputType()
export class DraftCampaignInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => CampaignTermsInput) terms!: CampaignTermsInput;
}

@InputType()
export class OpenCampaignInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) campaignId!: string;
}

@InputType()
export class EditCampaignInput extends OpenCampaignInput {
  @Field(() => CampaignTermsInput) terms!: CampaignTermsInput;
}

@InputType()
export class ExtendCampaignInput extends OpenCampaignInput {
  @Field(() => InstantScalar) closesAt!: Date;
  @Field() reason!: string;
}

@InputType()
export class CloseCampaignInput extends OpenCampaignInput {
  @Field(() => String, { nullable: true }) reason?: string | null;
}

@InputType()
export class AbandonCampaignInput extends OpenCampaignInput {
  @Field() reason!: string;
}

@InputType()
export class WithdrawInput extends OpenCampaignInput {
  @Field(() => String, { nullable: true }) reason?: string | null;
}

@InputType()
export class NeedInput {
  @Field(() => ID) lineId!: string;
  @Field(() => Int) firm!: number;
  @Field(() => Int) probable!: number;
  @Field(() => Int) maximum!: number;
  @Field(() => CentsScalar, { nullable: true }) currentPriceCents?: number | null;
}

@InputType()
export class DeclareNeedsInput extends OpenCampaignInput {
  @Field(() => [NeedInput]) needs!: NeedInput[];
  @Field() sharesQuantities!: boolean;
}

@InputType()
export class JoinCampaignInput extends OpenCampaignInput {
  @Field(() => [NeedInput], { nullable: true }) needs?: NeedInput[] | null;
  @Field(() => Boolean, { nullable: true }) sharesQuantities?: boolean | null;
}
