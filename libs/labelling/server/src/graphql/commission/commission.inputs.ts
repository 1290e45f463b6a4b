import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { CommissionCollege, CommissionDecision } from '@maillage/labelling-domain';
import { CommissionCollegeEnum, CommissionDecisionEnum } from './commission.types.js';

@InputType()
export class EnterCommissionMemberInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) personId!: string;
  @Field(() => CommissionCollegeEnum) college!: CommissionCollege;
  @Field({ description: 'The first day on which it sits' }) startsOn!: string;
}

@InputType()
export class EndCommissionTermInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) memberId!: string;
  @Field({ description: 'The first day on which it sits no more' }) endsOn!: string;
}

@InputType()
export class PrepareCommissionInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field() title!: string;
  @Field() heldOn!: string;
  @Field() place!: string;
}

@InputType()
export class EditCommissionInput extends PrepareCommissionInput {
  @Field(() => ID) sessionId!: string;
}

@InputType()
export class CommissionSessionInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) sessionId!: string;
}

@InputType()
export class AddToAgendaInput extends CommissionSessionInput {
  @Field(() => ID) cycleId!: string;
}

@InputType()
export class RemoveFromAgendaInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) itemId!: string;
  @Field() reason!: string;
}

@InputType()
export class DeclareInterestInput extends RemoveFromAgendaInput {}

@InputType()
export class DecideLabelInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) itemId!: string;
  @Field(() => CommissionDecisionEnum) decision!: CommissionDecision;
  @Field(() => Int, { nullable: true }) level?: number | null;
  @Field() motives!: string;
  @Field(() => String, { nullable: true }) conditions?: string | null;
  @Field(() => String, { nullable: true, description: 'Why the level is above what the final report supports' })
  aboveReportBecause?: string | null;
  @Field(() => [ID]) presentMemberIds!: string[];
}
