import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { CallState, ConsortiumTerms, LockableField } from '@maillage/calls-domain';
import type { OrganisationKind } from '@maillage/network-contract';
import { CentsScalar } from '@maillage/platform-server';
import { CallStateEnum, ConsortiumKindEnum, LockableFieldEnum } from '../calls.enums.js';

@InputType('WrittenInstantInput', {
  description: 'A day and an hour in the zone of the call; a bare day means midnight after it',
})
export class WrittenInstantInput {
  @Field() day!: string;
  @Field(() => String, { nullable: true }) hour?: string | null;
}

@InputType()
export class CallEligibilityInput {
  @Field(() => [String]) kinds!: OrganisationKind[];
  @Field(() => [String]) regionCodes!: string[];
}

@InputType()
export class CallConsortiumInput {
  @Field(() => ConsortiumKindEnum) kind!: ConsortiumTerms['kind'];
  @Field(() => Int) mostPartners!: number;
}

@InputType()
export class CallCriterionInput {
  @Field() key!: string;
  @Field() label!: string;
  @Field(() => Int) weight!: number;
  @Field(() => Int) mostPoints!: number;
  @Field(() => Int, { nullable: true }) eliminatoryBelow?: number | null;
}

@InputType()
export class CallTermsInput {
  @Field() title!: string;
  @Field() context!: string;
  @Field() objectives!: string;
  @Field() audience!: string;
  @Field() fundingRules!: string;
  @Field() process!: string;
  @Field() legalBasis!: string;
  @Field(() => CallEligibilityInput) eligibility!: CallEligibilityInput;
  @Field(() => CallConsortiumInput) consortium!: CallConsortiumInput;
  @Field(() => CentsScalar, { nullable: true }) envelopeCents?: number | null;
  @Field(() => CentsScalar, { nullable: true }) mostPerOrganisationCents?: number | null;
  @Field(() => WrittenInstantInput, { nullable: true }) opening?: WrittenInstantInput | null;
  @Field(() => WrittenInstantInput, { nullable: true }) closing?: WrittenInstantInput | null;
  @Field(() => Int) graceMinutes!: number;
  @Field() timeZone!: string;
  @Field(() => String, { nullable: true }) committeeOn?: string | null;
  @Field(() => String, { nullable: true }) decisionOn?: string | null;
  @Field(() => Int, { nullable: true }) retentionMonths?: number | null;
  @Field(() => ID, { nullable: true }) ownerId?: string | null;
  @Field(() => ID, { nullable: true, description: 'A published version of a form' }) formVersionId?: string | null;
  @Field(() => [CallCriterionInput]) criteria!: CallCriterionInput[];
}

@InputType()
export class DraftCallInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID, { nullable: true }) programmeId?: string | null;
  @Field(() => CallTermsInput) terms!: CallTermsInput;
}

@InputType()
export class CallInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) callId!: string;
}

@InputType()
export class EditCallInput extends CallInput {
  @Field(() => ID, { nullable: true }) programmeId?: string | null;
  @Field(() => Int) version!: number;
  @Field(() => [LockableFieldEnum], { nullable: true }) locked?: LockableField[] | null;
  @Field(() => CallTermsInput) terms!: CallTermsInput;
}

@InputType()
export class MoveCallInput extends CallInput {
  @Field(() => String, { nullable: true }) reason?: string | null;
}

@InputType()
export class PostponeCallInput extends CallInput {
  @Field(() => WrittenInstantInput) closing!: WrittenInstantInput;
  @Field() reason!: string;
}

@InputType()
export class AskCallQuestionInput extends CallInput {
  @Field() body!: string;
}

@InputType()
export class AnswerCallQuestionInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) questionId!: string;
  @Field() question!: string;
  @Field() body!: string;
  @Field() isPublic!: boolean;
}

@InputType()
export class AddProgrammeInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field() title!: string;
  @Field() description!: string;
}

@InputType()
export class EditProgrammeInput extends AddProgrammeInput {
  @Field(() => ID) programmeId!: string;
}

@InputType('CallFilter')
export class CallFilterInput {
  @Field(() => [CallStateEnum], { nullable: true }) states?: CallState[] | null;
  @Field(() => ID, { nullable: true }) programmeId?: string | null;
  @Field(() => String, { nullable: true, description: 'Calls for all regions, or for this one among others' })
  regionCode?: string | null;
  @Field(() => String, { nullable: true, description: 'Calls whose last day is this one or an earlier one' })
  closingBy?: string | null;
  @Field(() => Boolean, { nullable: true }) ledByUs?: boolean | null;
  @Field(() => String, { nullable: true }) text?: string | null;
}
