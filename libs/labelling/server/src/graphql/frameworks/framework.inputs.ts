import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class FrameworkVersionInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) versionId!: string;
}

@InputType()
export class ExpectedEvidenceInput {
  @Field() label!: string;
  @Field() required!: boolean;
}

@InputType()
export class WrittenCriterionInput {
  @Field() code!: string;
  @Field() title!: string;
  @Field(() => Int) weight!: number;
  @Field() help!: string;
  @Field(() => [ExpectedEvidenceInput]) expectedEvidence!: ExpectedEvidenceInput[];
  @Field({ description: 'As files have it; empty for everyone' }) applicability!: string;
  @Field({ description: 'As files have it' }) question!: string;
}

@InputType()
export class EditFrameworkCriterionInput extends FrameworkVersionInput {
  @Field(() => ID) criterionKey!: string;
  @Field() contentHash!: string;
  @Field(() => WrittenCriterionInput) criterion!: WrittenCriterionInput;
}
