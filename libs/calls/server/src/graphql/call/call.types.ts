import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CentsScalar, InstantScalar, JsonScalar } from '@maillage/platform-server';
import { CallStateEnum, ConsortiumKindEnum, LockableFieldEnum, PublicationGapEnum } from '../calls.enums.js';
import { CallActAvailabilityType, CallDecisionType, CallOrganisationType } from '../calls-parts.types.js';

@ObjectType('CallProgramme')
export class CallProgrammeType {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field() description!: string;
  @Field(() => CallOrganisationType) coordinator!: CallOrganisationType;
  @Field(() => Int, { description: 'Calls of it that the reader sees' }) calls!: number;
}

@ObjectType('CallOfProgramme')
export class CallOfProgrammeType {
  @Field(() => ID) id!: string;
  @Field() title!: string;
}

@ObjectType('CallModel', { description: 'The national call that this one declines, and what it locks' })
export class CallModelType extends CallOfProgrammeType {
  @Field(() => [LockableFieldEnum]) locked!: string[];
}

@ObjectType('CallEligibility')
export class CallEligibilityType {
  @Field(() => [String]) kinds!: readonly string[];
  @Field(() => [String], { description: 'Empty: all regions' }) regionCodes!: readonly string[];
}

@ObjectType('CallConsortium')
export class CallConsortiumType {
  @Field(() => ConsortiumKindEnum) kind!: string;
  @Field(() => Int) mostPartners!: number;
}

@ObjectType('CallCriterion')
export class CallCriterionType {
  @Field() key!: string;
  @Field() label!: string;
  @Field(() => Int) weight!: number;
  @Field(() => Int) mostPoints!: number;
  @Field(() => Int, { nullable: true }) eliminatoryBelow!: number | null;
}

@ObjectType('CallTerms')
export class CallTermsType {
  @Field() title!: string;
  @Field() context!: string;
  @Field() objectives!: string;
  @Field() audience!: string;
  @Field() fundingRules!: string;
  @Field() process!: string;
  @Field() legalBasis!: string;
  @Field(() => CallEligibilityType) eligibility!: CallEligibilityType;
  @Field(() => CallConsortiumType) consortium!: CallConsortiumType;
  @Field(() => CentsScalar, { nullable: true }) envelopeCents!: number | null;
  @Field(() => CentsScalar, { nullable: true }) mostPerOrganisationCents!: number | null;
  @Field(() => InstantScalar, { nullable: true }) opensAt!: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: 'The first instant at which a deposit comes too late' })
  closesAt!: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: 'The closing with its grace' })
  depositsUntil!: Date | null;
  @Field(() => Int) graceMinutes!: number;
  @Field() timeZone!: string;
  @Field(() => String, { nullable: true }) committeeOn!: string | null;
  @Field(() => String, { nullable: true }) decisionOn!: string | null;
  @Field(() => Int, { nullable: true }) retentionMonths!: number | null;
  @Field(() => ID, { nullable: true }) ownerId!: string | null;
  @Field(() => [CallCriterionType]) criteria!: readonly CallCriterionType[];
}

@ObjectType('CallForm', { description: 'The published version of a form that applicants fill' })
export class CallFormType {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field(() => Int) number!: number;
  @Field(() => JsonScalar) definition!: unknown;
}

@ObjectType('OurCallApplication')
export class OurCallApplicationType {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field() state!: string;
}

@ObjectType('CallAnsweredQuestion')
export class CallAnsweredQuestionType {
  @Field(() => ID) id!: string;
  @Field() question!: string;
  @Field() body!: string;
  @Field() isPublic!: boolean;
  @Field(() => InstantScalar) answeredAt!: Date | string;
}

@ObjectType('CallAskedQuestion')
export class CallAskedQuestionType {
  @Field(() => ID) id!: string;
  @Field() body!: string;
  @Field(() => InstantScalar) askedAt!: Date | string;
  @Field() by!: string;
  @Field(() => CallOrganisationType) organisation!: CallOrganisationType;
}

@ObjectType('CallForProjects')
export class CallForProjectsType {
  @Field(() => ID) id!: string;
  @Field(() => CallOrganisationType) coordinator!: CallOrganisationType;
  @Field() isOurs!: boolean;
  @Field(() => CallOfProgrammeType, { nullable: true }) programme!: CallOfProgrammeType | null;
  @Field(() => CallModelType, { nullable: true }) model!: CallModelType | null;
  @Field(() => [LockableFieldEnum], { description: 'What variants leave as it is' }) locked!: string[];
  @Field(() => CallStateEnum) state!: string;
  @Field() published!: boolean;
  @Field(() => Int, { description: 'To send back when the terms are saved' }) version!: number;
  @Field(() => CallTermsType) terms!: CallTermsType;
  @Field(() => String, { nullable: true, description: 'Who answers for the call' }) owner!: string | null;
  @Field(() => CallFormType, { nullable: true }) form!: CallFormType | null;
  @Field(() => Int, { nullable: true, description: 'Applications that were deposited, for who runs the call' })
  deposited!: number | null;
  @Field(() => [OurCallApplicationType]) ours!: OurCallApplicationType[];
  @Field(() => [CallAnsweredQuestionType]) answers!: CallAnsweredQuestionType[];
  @Field(() => [CallAskedQuestionType]) openQuestions!: CallAskedQuestionType[];
  @Field(() => [PublicationGapEnum], { description: 'What keeps the call from being announced' })
  gaps!: readonly string[];
  @Field(() => [CallActAvailabilityType]) acts!: CallActAvailabilityType[];
  @Field(() => [CallDecisionType]) decisions!: CallDecisionType[];
  @Field(() => InstantScalar) now!: Date | string;
}

@ObjectType('CallPage')
export class CallPageType {
  @Field(() => [CallForProjectsType]) rows!: CallForProjectsType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasMore!: boolean;
}
