import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CentsScalar, declareRefusals, enumOf, InstantScalar, QuantityScalar } from '@maillage/platform-server';
import {
  type PoolingFamily,
  poolingFamilies,
  type PoolingReason,
  poolingReasons,
  type ProposalKind,
  proposalKinds,
  type ResultDimension,
  resultDimensions,
  type SizeBand,
  sizeBands,
  type Stance,
  stances,
  surveyActNames,
  surveyRefusals,
  type SurveyState,
  surveyStates,
} from '@maillage/workgroups-domain';
import { PoolingAvailabilityType, PoolingDecisionType, PoolingOrganisationType } from '../pooling-parts.types.js';

declareRefusals(surveyRefusals);

export const PoolingFamilyEnum = enumOf(poolingFamilies);
export const PoolingReasonEnum = enumOf(poolingReasons);
export const StanceEnum = enumOf(stances);
const SurveyStateEnum = enumOf(surveyStates);
const SurveyActEnum = enumOf(surveyActNames);
const ResultDimensionEnum = enumOf(resultDimensions);
const SizeBandEnum = enumOf(sizeBands);
const ProposalKindEnum = enumOf(proposalKinds);
registerEnumType(PoolingFamilyEnum, { name: 'SurveyedFamily' });
registerEnumType(PoolingReasonEnum, { name: 'PoolingReason' });
registerEnumType(StanceEnum, { name: 'PoolingStance' });
registerEnumType(SurveyStateEnum, { name: 'SurveyState' });
registerEnumType(SurveyActEnum, { name: 'SurveyAct' });
registerEnumType(ResultDimensionEnum, { name: 'SurveyResultDimension' });
registerEnumType(SizeBandEnum, { name: 'MissionSize' });
registerEnumType(ProposalKindEnum, { name: 'SurveyProposalKind' });

@ObjectType('SurveyFamily')
export class SurveyFamilyType {
  @Field(() => ID) id!: string;
  @Field(() => PoolingFamilyEnum) family!: PoolingFamily;
  @Field() label!: string;
  @Field({ description: 'In what a Mission tells its volume of a year; may be empty' }) unit!: string;
}

@ObjectType('SurveyFamilyAnswer')
export class SurveyFamilyAnswerType {
  @Field(() => ID) familyId!: string;
  @Field(() => StanceEnum) stance!: Stance;
  @Field(() => [PoolingReasonEnum]) reasons!: readonly PoolingReason[];
  @Field() note!: string;
  @Field(() => CentsScalar, { nullable: true, description: 'Spent in a year today' }) amountCents!: number | null;
  @Field(() => Int, { nullable: true, description: 'Of a year, in the unit of the family' }) quantity!: number | null;
}

@ObjectType('SurveyRevision')
export class SurveyRevisionType {
  @Field(() => Int) revision!: number;
  @Field(() => InstantScalar) at!: Date | string;
  @Field() by!: string;
}

@ObjectType('OwnSurveyAnswer')
export class OwnSurveyAnswerType {
  @Field(() => ID) id!: string;
  @Field({ description: 'Whether the sponsor may read this very answer' }) sharesAnswer!: boolean;
  @Field(() => Int) revision!: number;
  @Field(() => InstantScalar) answeredAt!: Date | string;
  @Field(() => [SurveyFamilyAnswerType]) families!: readonly SurveyFamilyAnswerType[];
  @Field(() => [SurveyRevisionType], { description: 'The latest first' }) revisions!: readonly SurveyRevisionType[];
}

@ObjectType('SurveyStanceCounts')
export class SurveyStanceCountsType {
  @Field(() => Int) wouldPool!: number;
  @Field(() => Int) alreadyDo!: number;
  @Field(() => Int) notConcerned!: number;
}

@ObjectType('SurveyFamilyFigures')
export class SurveyFamilyFiguresType {
  @Field(() => ID) familyId!: string;
  @Field(() => SurveyStanceCountsType) stances!: SurveyStanceCountsType;
  @Field(() => CentsScalar, { nullable: true, description: 'Null when too few said it' }) amountCents!: number | null;
  @Field(() => QuantityScalar, { nullable: true, description: 'Null when too few said it' }) quantity!: number | null;
}

@ObjectType('SurveyGroupResult', { description: 'What is told of one group of Missions' })
export class SurveyGroupResultType {
  @Field(() => ResultDimensionEnum) dimension!: ResultDimension;
  @Field({ description: 'The code of a region, a size, or empty for all' }) code!: string;
  @Field(() => Int, { nullable: true, description: 'Null by size' }) asked!: number | null;
  @Field(() => Int) answered!: number;
  @Field(() => [SurveyFamilyFiguresType], {
    nullable: true,
    description: 'Null when the group is kept back: it is too small, or would give a small one away',
  })
  families!: readonly SurveyFamilyFiguresType[] | null;
}

@ObjectType('SurveyFamilyShare')
export class SurveyFamilyShareType {
  @Field(() => ID) familyId!: string;
  @Field(() => Int) wouldPool!: number;
  @Field(() => Int) answered!: number;
  @Field(() => Int, { description: 'Of the answers, in tenths of a percent, rounded down' }) permille!: number;
  @Field() isAboveThreshold!: boolean;
}

@ObjectType('SurveyProposal')
export class SurveyProposalType {
  @Field(() => ID) id!: string;
  @Field(() => ID) familyId!: string;
  @Field(() => ProposalKindEnum) kind!: ProposalKind;
  @Field(() => ID, { description: 'Of the group or the campaign' }) recordId!: string;
  @Field() title!: string;
}

@ObjectType('SurveyActAvailability')
export class SurveyActAvailabilityType extends PoolingAvailabilityType {
  @Field(() => SurveyActEnum) act!: string;
}

@ObjectType('SurveyAnsweringAvailability')
export class SurveyAnsweringAvailabilityType extends PoolingAvailabilityType {}

@ObjectType('PoolingSurvey', { description: 'What a region or the union asks its Missions about pooling' })
export class PoolingSurveyType {
  @Field(() => ID) id!: string;
  @Field(() => PoolingOrganisationType) sponsor!: PoolingOrganisationType;
  @Field() isOurs!: boolean;
  @Field(() => SurveyStateEnum) state!: SurveyState;
  @Field() title!: string;
  @Field() purpose!: string;
  @Field(() => [SurveyFamilyType]) families!: readonly SurveyFamilyType[];
  @Field(() => InstantScalar) closesAt!: Date;
  @Field(() => Int, { description: 'Above which share of the answers a family is worth a proposal, in percent' })
  thresholdPercent!: number;
  @Field(() => InstantScalar, { nullable: true }) remindedAt!: Date | null;
  @Field(() => Int, { description: 'How many Missions are asked' }) asked!: number;
  @Field(() => Int, { nullable: true, description: 'How many answered; for the sponsor alone' }) answered!:
    number | null;
  @Field({ description: 'Whether the sponsor sees the answers that are shared with it' }) rowsShown!: boolean;
  @Field(() => OwnSurveyAnswerType, { nullable: true }) ours!: OwnSurveyAnswerType | null;
  @Field(() => [SurveyActAvailabilityType], { description: 'Of the sponsor' })
  acts!: readonly SurveyActAvailabilityType[];
  @Field(() => SurveyAnsweringAvailabilityType, { nullable: true, description: 'Of everybody else' })
  answering!: SurveyAnsweringAvailabilityType | null;
  @Field(() => [SurveyGroupResultType], {
    description: 'For the sponsor once it is closed, for all once it is published',
  })
  results!: readonly SurveyGroupResultType[];
  @Field(() => [SurveyFamilyShareType]) shares!: readonly SurveyFamilyShareType[];
  @Field(() => [SurveyProposalType]) proposals!: readonly SurveyProposalType[];
  @Field(() => [PoolingDecisionType]) decisions!: readonly PoolingDecisionType[];
  @Field(() => InstantScalar) now!: Date;
}

@ObjectType('PoolingSurveyPage')
export class PoolingSurveyPageType {
  @Field(() => [PoolingSurveyType]) rows!: PoolingSurveyType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasMore!: boolean;
}

@ObjectType('SurveyedMission')
export class SurveyedMissionType {
  @Field(() => ID, { description: 'Of the Mission' }) id!: string;
  @Field(() => PoolingOrganisationType) organisation!: PoolingOrganisationType;
  @Field() regionCode!: string;
  @Field(() => InstantScalar, { nullable: true }) answeredAt!: Date | null;
  @Field(() => SizeBandEnum, { nullable: true }) sizeBand!: SizeBand | null;
  @Field(() => [SurveyFamilyAnswerType], {
    nullable: true,
    description: 'Null when it is kept from the sponsor, or would give another away',
  })
  families!: readonly SurveyFamilyAnswerType[] | null;
}

@ObjectType('SurveyedMissionPage')
export class SurveyedMissionPageType {
  @Field(() => [SurveyedMissionType]) rows!: SurveyedMissionType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasMore!: boolean;
}
