import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class AttachEvidenceInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) cycleId!: string;
  @Field(() => [String]) criterionKeys!: string[];
  @Field(() => ID) documentVersionId!: string;
  @Field(() => ID, { nullable: true }) requestId?: string | null;
}

@InputType()
export class DetachEvidenceInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) evidenceId!: string;
}

@InputType()
export class RequestEvidenceInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) cycleId!: string;
  @Field() criterionKey!: string;
  @Field() label!: string;
  @Field() awaitedOn!: string;
}
