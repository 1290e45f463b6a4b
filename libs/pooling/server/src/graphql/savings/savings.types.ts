import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { RefusalParams } from '@maillage/platform-kernel';
import { CentsScalar, enumOf, InstantScalar, JsonScalar, RefusalCodeEnum } from '@maillage/platform-server';
import { type SavingsAct, savingsActNames, type SavingsState, savingsStates } from '@maillage/pooling-domain';
import { OrganisationCardType } from '../campaign.types.js';

export const SavingsStateEnum = enumOf(savingsStates);
const SavingsActEnum = enumOf(savingsActNames);
registerEnumType(SavingsStateEnum, { name: 'SavingsState' });
registerEnumType(SavingsActEnum, { name: 'SavingsAct' });

@ObjectType('SavingsActAvailability')
export class SavingsActAvailabilityType {
  @Field(() => SavingsActEnum) act!: SavingsAct;
  @Field() can!: boolean;
  @Field(() => RefusalCodeEnum, { nullable: true }) code!: string | null;
  @Field(() => JsonScalar, { nullable: true }) params!: RefusalParams | null;
}

@ObjectType('SavingReference', { description: 'What a Mission paid before, and from where it knows' })
export class SavingReferenceType {
  @Field(() => CentsScalar) amountCents!: number;
  @Field(() => Int, { description: 'Over how many months it was paid' }) months!: number;
  @Field() source!: string;
}

@ObjectType('SavingLine', { description: 'What one member saved over the months that are counted' })
export class SavingLineType {
  @Field(() => SavingReferenceType, { nullable: true }) reference!: SavingReferenceType | null;
  @Field(() => CentsScalar, { nullable: true, description: 'The reference brought to the months that are counted' })
  beforeCents!: number | null;
  @Field(() => CentsScalar) nowCents!: number;
  @Field(() => CentsScalar, { description: 'Its share of the fee' }) feeCents!: number;
  @Field(() => CentsScalar, { nullable: true, description: 'Null without a reference: no saving is claimed then' })
  netCents!: number | null;
}

@ObjectType('SavingsMember', { description: 'A member as who coordinates sees it' })
export class SavingsMemberType {
  @Field(() => OrganisationCardType) organisation!: OrganisationCardType;
  @Field(() => SavingLineType, { nullable: true, description: 'Null while no amount is known' })
  line!: SavingLineType | null;
  @Field() hasReference!: boolean;
}

@ObjectType('SavingTotals')
export class SavingTotalsType {
  @Field(() => CentsScalar) beforeCents!: number;
  @Field(() => CentsScalar) nowCents!: number;
  @Field(() => CentsScalar) feeCents!: number;
  @Field(() => CentsScalar) netCents!: number;
}

@ObjectType('SavingBand', { description: 'How many saved from so many percent of what they paid, up to so many' })
export class SavingBandType {
  @Field(() => Int, { nullable: true, description: 'Null for those who pay more than before' })
  fromPercent!: number | null;
  @Field(() => Int, { nullable: true, description: 'Excluded; null for the last' }) untilPercent!: number | null;
  @Field(() => Int) count!: number;
}

@ObjectType('SavingsResult', { description: 'Counted over those that gave a reference' })
export class SavingsResultType {
  @Field(() => Int) members!: number;
  @Field(() => Int) withReference!: number;
  @Field(() => SavingTotalsType, { nullable: true, description: 'Null to others while fewer than five gave one' })
  totals!: SavingTotalsType | null;
  @Field(() => CentsScalar, { nullable: true }) medianNetCents!: number | null;
  @Field(() => [SavingBandType], { description: 'To others, no band of fewer than five' })
  distribution!: readonly SavingBandType[];
}

@ObjectType('CampaignSavings', { description: 'What a campaign whose needs are closed saved its members' })
export class CampaignSavingsType {
  @Field(() => ID) campaignId!: string;
  @Field() campaignTitle!: string;
  @Field(() => OrganisationCardType) coordinator!: OrganisationCardType;
  @Field() isOurs!: boolean;
  @Field() isMember!: boolean;
  @Field(() => SavingsStateEnum, { nullable: true, description: 'Null before they begin' }) state!: SavingsState | null;
  @Field(() => String, { nullable: true }) startsOn!: string | null;
  @Field(() => String, { nullable: true, description: 'The last day that is counted' }) endsOn!: string | null;
  @Field(() => Int, { nullable: true }) months!: number | null;
  @Field(() => CentsScalar, { nullable: true, description: 'What the purchase costs the members together' })
  feeCents!: number | null;
  @Field(() => String, { nullable: true, description: 'From where who coordinates knows what is paid' })
  source!: string | null;
  @Field(() => InstantScalar, { nullable: true }) closedAt!: Date | string | null;
  @Field(() => String, { nullable: true }) closedBy!: string | null;
  @Field(() => SavingReferenceType, { nullable: true, description: 'The own one' })
  reference!: SavingReferenceType | null;
  @Field(() => [SavingsMemberType], { description: 'For who coordinates' }) members!: readonly SavingsMemberType[];
  @Field(() => SavingLineType, { nullable: true, description: 'The own one' }) own!: SavingLineType | null;
  @Field(() => SavingsResultType, { nullable: true, description: 'To others, once the savings are closed' })
  result!: SavingsResultType | null;
  @Field(() => [SavingsActAvailabilityType]) acts!: readonly SavingsActAvailabilityType[];
}

@InputType()
export class CampaignSavingsInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) campaignId!: string;
}

@InputType()
export class PaidAmountInput {
  @Field(() => ID) organisationId!: string;
  @Field(() => CentsScalar) amountCents!: number;
}

@InputType()
export class KeepCampaignSavingsInput extends CampaignSavingsInput {
  @Field() startsOn!: string;
  @Field(() => Int) months!: number;
  @Field(() => CentsScalar) feeCents!: number;
  @Field() source!: string;
  @Field(() => [PaidAmountInput]) paid!: PaidAmountInput[];
}

@InputType()
export class GiveSavingReferenceInput extends CampaignSavingsInput {
  @Field(() => CentsScalar) amountCents!: number;
  @Field(() => Int) months!: number;
  @Field() source!: string;
}
