import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CentsScalar, InstantScalar, JsonScalar } from '@maillage/platform-server';
import {
  ApplicantStatusEnum,
  ApplicationStateEnum,
  CallAnswerOriginEnum,
  CallStateEnum,
  CorrectionKindEnum,
  SectionStateEnum,
} from '../calls.enums.js';
import {
  ApplicationActAvailabilityType,
  CallDecisionType,
  CallDepositType,
  CallMessageType,
  CallOrganisationType,
} from '../calls-parts.types.js';

@ObjectType('CallInBrief')
export class CallInBriefType {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field(() => CallOrganisationType) coordinator!: CallOrganisationType;
  @Field(() => CallStateEnum) state!: string;
  @Field() timeZone!: string;
  @Field(() => InstantScalar, { nullable: true }) closesAt!: Date | string | null;
  @Field(() => InstantScalar, { nullable: true }) depositsUntil!: Date | string | null;
  @Field(() => CentsScalar, { nullable: true }) envelopeCents!: number | null;
  @Field(() => CentsScalar, { nullable: true }) mostPerOrganisationCents!: number | null;
  @Field(() => String, { nullable: true }) committeeOn!: string | null;
  @Field(() => String, { nullable: true }) decisionOn!: string | null;
}

@ObjectType('CallOutcome', { description: 'Why it was decided so, once applicants are told' })
export class CallOutcomeType {
  @Field(() => String, { nullable: true }) motives!: string | null;
  @Field(() => InstantScalar) toldAt!: Date | string;
}

@ObjectType('CallCertifier', { description: 'Somebody who may sign the application off by the office held' })
export class CallCertifierType {
  @Field() name!: string;
  @Field() role!: string;
}

@ObjectType('CallSignOff')
export class CallSignOffType {
  @Field() isAsked!: boolean;
  @Field({ description: 'A partner left since it was asked: it is asked anew, and what was signed holds no more' })
  isOutdated!: boolean;
  @Field(() => InstantScalar, { nullable: true }) signedOffAt!: Date | string | null;
  @Field(() => String, { nullable: true }) signedOffBy!: string | null;
  @Field(() => [CallCertifierType]) certifiers!: CallCertifierType[];
}

@ObjectType('CallFieldAnswer')
export class CallFieldAnswerType {
  @Field() fieldKey!: string;
  @Field(() => JsonScalar, { nullable: true }) value!: unknown;
  @Field(() => Int, { description: 'To send back when the answer is saved' }) version!: number;
  @Field(() => InstantScalar) changedAt!: Date | string;
  @Field() by!: string;
  @Field(() => CallAnswerOriginEnum, {
    nullable: true,
    description: 'Where the portal has it from, until somebody confirms or changes it',
  })
  source!: string | null;
}

@ObjectType('CallMissingItem')
export class CallMissingItemType {
  @Field() field!: string;
  @Field() code!: string;
  @Field(() => String, { nullable: true }) line!: string | null;
  @Field(() => String, { nullable: true }) within!: string | null;
  @Field(() => JsonScalar) params!: unknown;
}

@ObjectType('CallSection', { description: 'A part of the application as a task with its state' })
export class CallSectionType {
  @Field() key!: string;
  @Field() title!: string;
  @Field(() => SectionStateEnum) state!: string;
  @Field(() => [CallMissingItemType]) missing!: readonly CallMissingItemType[];
}

@ObjectType('CallCorrection', { description: 'What is asked to be corrected, and the one answer that it opens again' })
export class CallCorrectionType {
  @Field(() => ID) id!: string;
  @Field() fieldKey!: string;
  @Field(() => CorrectionKindEnum) kind!: string;
  @Field() body!: string;
  @Field() by!: string;
  @Field(() => InstantScalar) askedAt!: Date | string;
  @Field(() => InstantScalar) until!: Date | string;
}

@ObjectType('CallCorrectionToMeet')
export class CallCorrectionToMeetType extends CallCorrectionType {
  @Field() isMet!: boolean;
}

@ObjectType('CallApplication', { description: 'An application as those who apply see it' })
export class CallApplicationType {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field(() => CallOrganisationType) lead!: CallOrganisationType;
  @Field() isLead!: boolean;
  @Field(() => Int, { description: 'To send back when it is signed off or handed in' }) version!: number;
  @Field(() => CallInBriefType) call!: CallInBriefType;
  @Field(() => ApplicantStatusEnum) status!: string;
  @Field(() => CallOutcomeType, { nullable: true }) outcome!: CallOutcomeType | null;
  @Field(() => ApplicationStateEnum, {
    nullable: true,
    description: 'Once it is deposited, for who runs the call alone',
  })
  examinedState!: string | null;
  @Field(() => CallSignOffType) signOff!: CallSignOffType;
  @Field(() => JsonScalar, { description: 'The definition of the form' }) form!: unknown;
  @Field(() => [CallFieldAnswerType]) answers!: CallFieldAnswerType[];
  @Field(() => [CallSectionType]) sections!: CallSectionType[];
  @Field(() => Int, { description: 'How many things keep it from being deposited' }) missing!: number;
  @Field(() => JsonScalar, { description: 'What the rules of eligibility say of the answers' }) ineligible!: unknown;
  @Field(() => [CallCorrectionToMeetType]) corrections!: CallCorrectionToMeetType[];
  @Field(() => InstantScalar, { nullable: true }) correctionsUntil!: Date | string | null;
  @Field(() => [CallDepositType]) deposits!: CallDepositType[];
  @Field(() => [CallMessageType]) messages!: CallMessageType[];
  @Field(() => [CallDecisionType]) decisions!: CallDecisionType[];
  @Field(() => [ApplicationActAvailabilityType]) acts!: ApplicationActAvailabilityType[];
  @Field(() => InstantScalar) changedAt!: Date | string;
  @Field(() => InstantScalar) now!: Date | string;
}

@ObjectType('CallApplicationPage')
export class CallApplicationPageType {
  @Field(() => [CallApplicationType]) rows!: CallApplicationType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasMore!: boolean;
}
