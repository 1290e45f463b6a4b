import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { PaymentStep, PlainKey } from '@maillage/calls-domain';
import { CentsScalar } from '@maillage/platform-server';
import { ApplicationInput } from '../application/application.inputs.js';
import { AllocationKeyEnum, PaymentConditionEnum, PaymentKindEnum, PlainKeyEnum } from './award.enums.js';

@InputType()
export class AllocationKeyPartInput {
  @Field(() => PlainKeyEnum) key!: PlainKey;
  @Field(() => Int) percent!: number;
}

@InputType()
export class AllocationScenarioInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) callId!: string;
  @Field() title!: string;
  @Field(() => AllocationKeyEnum) key!: PlainKey | 'mixed';
  @Field(() => [AllocationKeyPartInput], { description: 'Of a mixed key: 100 in all' })
  parts!: AllocationKeyPartInput[];
  @Field(() => CentsScalar, { nullable: true }) capCents?: number | null;
  @Field(() => CentsScalar, { nullable: true }) floorCents?: number | null;
  @Field({ description: 'Whether nobody gets more than was asked for' }) capAtRequest!: boolean;
  @Field(() => Int, { nullable: true, description: 'The score below which nothing is given' })
  cutOffBasisPoints?: number | null;
}

@InputType()
export class ChooseScenarioInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) scenarioId!: string;
}

@InputType()
export class GrantCallAwardInput extends ApplicationInput {
  @Field(() => CentsScalar) amountCents!: number;
}

@InputType()
export class PaymentStepInput {
  @Field(() => PaymentKindEnum) kind!: PaymentStep['kind'];
  @Field(() => Int) shareBasisPoints!: number;
  @Field({ description: 'A day: 2027-03-01' }) dueOn!: string;
  @Field(() => PaymentConditionEnum) condition!: PaymentStep['condition'];
}

@InputType()
export class OnwardGrantingInput {
  @Field() isAllowed!: boolean;
  @Field(() => String, { nullable: true, description: 'The article of the funder’s agreement that allows it' })
  article?: string | null;
}

@InputType()
export class WriteCallAwardInput extends GrantCallAwardInput {
  @Field(() => [PaymentStepInput]) schedule!: PaymentStepInput[];
  @Field(() => OnwardGrantingInput) onward!: OnwardGrantingInput;
  @Field() reason!: string;
}

@InputType()
export class SignAgreementInput extends ApplicationInput {
  @Field({ description: 'The print of the text that was read' }) sha256!: string;
}

@InputType()
export class CallPaymentInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) paymentId!: string;
}

@InputType()
export class RequestPaymentInput extends CallPaymentInput {
  @Field() note!: string;
}

@InputType()
export class RecordPaymentInput extends CallPaymentInput {
  @Field({ description: 'A day: 2027-03-01' }) paidOn!: string;
}
