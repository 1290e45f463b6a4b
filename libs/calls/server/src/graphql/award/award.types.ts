import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { RefusalParams } from '@maillage/platform-kernel';
import { CentsScalar, InstantScalar, JsonScalar, RefusalCodeEnum } from '@maillage/platform-server';
import { CallDecisionType } from '../calls-parts.types.js';
import { AwardActEnum, AwardStateEnum, PaymentActEnum, PaymentConditionEnum, PaymentKindEnum } from './award.enums.js';

@ObjectType('CallPaymentStep')
export class PaymentStepType {
  @Field(() => PaymentKindEnum) kind!: string;
  @Field(() => Int) shareBasisPoints!: number;
  @Field() dueOn!: string;
  @Field(() => PaymentConditionEnum) condition!: string;
}

@ObjectType('OnwardGranting', { description: 'What is granted on to others, where the funder’s agreement lets' })
export class OnwardGrantingType {
  @Field() isAllowed!: boolean;
  @Field(() => String, { nullable: true }) article!: string | null;
}

@ObjectType('AgreementSignature')
export class AgreementSignatureType {
  @Field() by!: string;
  @Field(() => InstantScalar) signedAt!: Date | string;
  @Field() isFunder!: boolean;
}

@ObjectType('CallPaymentRequest')
export class PaymentRequestType {
  @Field() note!: string;
  @Field() by!: string;
  @Field(() => InstantScalar) askedAt!: Date | string;
}

@ObjectType('CallPaymentActAvailability')
export class PaymentActAvailabilityType {
  @Field(() => PaymentActEnum) act!: string;
  @Field() can!: boolean;
  @Field(() => RefusalCodeEnum, { nullable: true }) code!: string | null;
  @Field(() => JsonScalar, { nullable: true }) params!: RefusalParams | null;
}

@ObjectType('CallAwardActAvailability')
export class AwardActAvailabilityType {
  @Field(() => AwardActEnum) act!: string;
  @Field() can!: boolean;
  @Field(() => RefusalCodeEnum, { nullable: true }) code!: string | null;
  @Field(() => JsonScalar, { nullable: true }) params!: RefusalParams | null;
}

@ObjectType('CallPayment')
export class CallPaymentType {
  @Field(() => ID) id!: string;
  @Field(() => Int) number!: number;
  @Field(() => PaymentKindEnum) kind!: string;
  @Field(() => PaymentConditionEnum) condition!: string;
  @Field(() => CentsScalar) amountCents!: number;
  @Field() dueOn!: string;
  @Field(() => PaymentRequestType, { nullable: true }) request!: PaymentRequestType | null;
  @Field(() => InstantScalar, { nullable: true }) checkedAt!: Date | string | null;
  @Field(() => String, { nullable: true }) checkedBy!: string | null;
  @Field(() => String, { nullable: true }) paidOn!: string | null;
  @Field(() => [PaymentActAvailabilityType]) acts!: PaymentActAvailabilityType[];
}

@ObjectType('CallAward', { description: 'What was granted to an application, its agreement and its payments' })
export class CallAwardType {
  @Field(() => ID) id!: string;
  @Field(() => ID) applicationId!: string;
  @Field() title!: string;
  @Field(() => ID) callId!: string;
  @Field() callTitle!: string;
  @Field() funder!: string;
  @Field() recipient!: string;
  @Field() isFunder!: boolean;
  @Field(() => AwardStateEnum) state!: string;
  @Field(() => CentsScalar) amountCents!: number;
  @Field({ description: 'Above 23 000 euros the law asks for a written agreement' }) needsAgreement!: boolean;
  @Field(() => [PaymentStepType]) schedule!: readonly PaymentStepType[];
  @Field(() => OnwardGrantingType) onward!: OnwardGrantingType;
  @Field(() => Int) agreementNumber!: number;
  @Field(() => String, { nullable: true }) agreement!: string | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 of the text, in hexadecimal' }) sha256!: string | null;
  @Field(() => [AgreementSignatureType]) signatures!: AgreementSignatureType[];
  @Field() canSign!: boolean;
  @Field(() => [CallPaymentType]) payments!: CallPaymentType[];
  @Field(() => [CallDecisionType]) decisions!: CallDecisionType[];
  @Field(() => [AwardActAvailabilityType]) acts!: AwardActAvailabilityType[];
}
