import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { AssignmentKind, JuryDecision, Recommendation } from '@maillage/calls-domain';
import { JsonScalar } from '@maillage/platform-server';
import { ApplicationInput } from '../application/application.inputs.js';
import { AssignmentKindEnum, JuryDecisionEnum, RecommendationEnum } from './review.enums.js';

@InputType()
export class AssignCallReviewerInput extends ApplicationInput {
  @Field(() => ID) personId!: string;
  @Field(() => ID, { description: 'In whose name the person reviews' }) organisationId!: string;
  @Field(() => AssignmentKindEnum) kind!: AssignmentKind;
  @Field(() => String, { nullable: true, description: 'What an outside opinion is asked about' })
  question?: string | null;
  @Field(() => String, { nullable: true, description: 'A day: 2027-01-15' }) dueOn?: string | null;
}

@InputType()
export class AskRegionalOpinionInput extends ApplicationInput {
  @Field() question!: string;
  @Field({ description: 'A day: 2027-01-15' }) dueOn!: string;
}

@InputType()
export class ReviewAssignmentReasonInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) assignmentId!: string;
  @Field() reason!: string;
}

@InputType()
export class CallReviewInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) assignmentId!: string;
  @Field(() => JsonScalar, {
    description: 'Whole numbers by the keys of the criteria; null where it is not applicable',
  })
  marks!: unknown;
  @Field(() => RecommendationEnum, { nullable: true }) recommendation?: Recommendation | null;
  @Field() comment!: string;
  @Field(() => Int, { description: 'The version that was read, 0 before the first' }) version!: number;
}

@InputType()
export class CallReviewNoteInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) assignmentId!: string;
  @Field() body!: string;
  @Field(() => Int, { description: 'The version that was read, 0 before the first' }) version!: number;
}

@InputType()
export class AnnotateCallApplicationInput extends ApplicationInput {
  @Field(() => String, { nullable: true, description: 'The answer that is noted on; null: the application' })
  fieldKey?: string | null;
  @Field() body!: string;
}

@InputType()
export class ConveneJuryInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) callId!: string;
  @Field() heldOn!: string;
  @Field() place!: string;
  @Field(() => Int) quorum!: number;
  @Field(() => [ID]) memberIds!: string[];
}

@InputType()
export class RecuseJurorInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) itemId!: string;
  @Field(() => ID) personId!: string;
  @Field() reason!: string;
}

@InputType()
export class DecideJuryItemInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) itemId!: string;
  @Field(() => JuryDecisionEnum) decision!: JuryDecision;
  @Field() motives!: string;
  @Field(() => [ID]) presentIds!: string[];
}
