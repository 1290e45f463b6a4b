import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { OrganisationKind } from '@maillage/network-contract';
import type { RefusalParams } from '@maillage/platform-kernel';
import {
  CentsScalar,
  declareRefusals,
  enumOf,
  InstantScalar,
  JsonScalar,
  QuantityScalar,
  RefusalCodeEnum,
} from '@maillage/platform-server';
import {
  type CampaignAct,
  campaignActNames,
  campaignFamilies,
  type CampaignFamily,
  type CampaignOutcome,
  campaignOutcomes,
  type CampaignState,
  campaignStates,
  type EligibilityKind,
  eligibilityKinds,
  type MinimumKind,
  minimumKinds,
  type ParticipationState,
  participationStates,
  poolingRefusals,
} from '@maillage/pooling-domain';

export const CampaignStateEnum = enumOf(campaignStates);
export const CampaignOutcomeEnum = enumOf(campaignOutcomes);
export const CampaignFamilyEnum = enumOf(campaignFamilies);
export const CampaignActEnum = enumOf(campaignActNames);
export const MinimumKindEnum = enumOf(minimumKinds);
export const EligibilityKindEnum = enumOf(eligibilityKinds);
export const ParticipationStateEnum = enumOf(participationStates);
declareRefusals(poolingRefusals);
registerEnumType(CampaignStateEnum, { name: 'CampaignState' });
registerEnumType(CampaignOutcomeEnum, { name: 'CampaignOutcome' });
registerEnumType(CampaignFamilyEnum, { name: 'CampaignFamily' });
registerEnumType(CampaignActEnum, { name: 'CampaignAct' });
registerEnumType(MinimumKindEnum, { name: 'MinimumKind' });
registerEnumType(EligibilityKindEnum, { name: 'EligibilityKind' });
registerEnumType(ParticipationStateEnum, { name: 'ParticipationState' });

@ObjectType('OrganisationCard', { description: 'What a campaign shows of an organisation' })
export class OrganisationCardType {
  @Field(() => ID) id!: string;
  @Field() code!: string;
  @Field(() => String) kind!: OrganisationKind;
  @Field() name!: string;
  @Field(() => String, { nullable: true }) departmentCode!: string | null;
  @Field() timeZone!: string;
}

@ObjectType('ActAvailability', {
  description: 'Whether an act is open to the acting organisation now, and if not, why',
})
export class ActAvailabilityType {
  @Field(() => CampaignActEnum) act!: CampaignAct;
  @Field() can!: boolean;
  @Field(() => RefusalCodeEnum, { nullable: true }) code!: string | null;
  @Field(() => JsonScalar, { nullable: true }) params!: RefusalParams | null;
}

@ObjectType('Decision', { description: 'Who decided what, in whose name, when and why' })
export class DecisionType {
  @Field(() => ID) id!: string;
  @Field(() => CampaignActEnum) act!: CampaignAct;
  @Field(() => InstantScalar) at!: Date | string;
  @Field({ description: 'The name of the person; empty when the deadline decided' }) by!: string;
  @Field(() => OrganisationCardType) onBehalfOf!: OrganisationCardType;
  @Field(() => String, { nullable: true }) reason!: string | null;
}

@ObjectType('Eligibility')
export class EligibilityType {
  @Field(() => EligibilityKindEnum) kind!: EligibilityKind;
  @Field(() => [String]) regionCodes!: readonly string[];
  @Field(() => [OrganisationCardType]) organisations!: OrganisationCardType[];
  @Field({ description: 'Whether only those who may join see the campaign' }) restricted!: boolean;
}

@ObjectType('CampaignMinimum')
export class CampaignMinimumType {
  @Field(() => MinimumKindEnum) kind!: MinimumKind;
  @Field(() => Int) value!: number;
}

@ObjectType('CampaignLine')
export class CampaignLineType {
  @Field(() => ID) id!: string;
  @Field() label!: string;
  @Field() unit!: string;
  @Field(() => CentsScalar, { nullable: true }) referencePriceCents!: number | null;
  @Field(() => QuantityScalar, { nullable: true }) firm!: number | null;
  @Field(() => QuantityScalar, { nullable: true }) probable!: number | null;
  @Field(() => QuantityScalar, { nullable: true }) maximum!: number | null;
}

@ObjectType('CampaignGauge', {
  description: 'Sums over the joined Missions; quantities are null where they would give one Mission away',
})
export class CampaignGaugeType {
  @Field(() => Int) eligible!: number;
  @Field(() => Int) members!: number;
  @Field(() => Int) declared!: number;
  @Field(() => QuantityScalar, { nullable: true }) firm!: number | null;
  @Field(() => QuantityScalar, { nullable: true }) probable!: number | null;
  @Field(() => QuantityScalar, { nullable: true }) maximum!: number | null;
  @Field(() => QuantityScalar, { nullable: true }) missing!: number | null;
  @Field(() => Boolean, { nullable: true }) minimumReached!: boolean | null;
  @Field(() => Int, { nullable: true }) seatsLeft!: number | null;
}

@ObjectType('Need')
export class NeedType {
  @Field(() => ID) lineId!: string;
  @Field(() => Int) firm!: number;
  @Field(() => Int) probable!: number;
  @Field(() => Int) maximum!: number;
  @Field(() => CentsScalar, { nullable: true }) currentPriceCents!: number | null;
}

@ObjectType('Participation', { description: 'The answer of the acting organisation' })
export class ParticipationType {
  @Field(() => ID) id!: string;
  @Field(() => ParticipationStateEnum) state!: ParticipationState;
  @Field() sharesQuantities!: boolean;
  @Field(() => [NeedType]) needs!: NeedType[];
  @Field(() => InstantScalar, { nullable: true }) declaredAt!: Date | string | null;
  @Field(() => InstantScalar, { nullable: true }) joinedAt!: Date | string | null;
  @Field(() => [DecisionType]) decisions!: DecisionType[];
}

@ObjectType('Campaign')
export class CampaignType {
  @Field(() => ID) id!: string;
  @Field(() => OrganisationCardType) coordinator!: OrganisationCardType;
  @Field(() => CampaignFamilyEnum) family!: CampaignFamily;
  @Field() title!: string;
  @Field() description!: string;
  @Field(() => CampaignStateEnum) state!: CampaignState;
  @Field(() => CampaignOutcomeEnum, { nullable: true }) outcome!: CampaignOutcome | null;
  @Field(() => InstantScalar) opensAt!: Date;
  @Field(() => InstantScalar, { description: 'The first instant at which an answer comes too late' }) closesAt!: Date;
  @Field() extended!: boolean;
  @Field(() => EligibilityType) eligibility!: EligibilityType;
  @Field(() => CampaignMinimumType) minimum!: CampaignMinimumType;
  @Field(() => Int, { nullable: true }) seats!: number | null;
  @Field(() => [CampaignLineType]) lines!: CampaignLineType[];
  @Field(() => CampaignGaugeType) gauge!: CampaignGaugeType;
  @Field(() => ParticipationType, { nullable: true }) ours!: ParticipationType | null;
  @Field(() => [DecisionType]) decisions!: DecisionType[];
  @Field(() => [ActAvailabilityType]) acts!: ActAvailabilityType[];
}
