import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { JsonScalar } from '@maillage/platform-server';

@ArgsType()
export class FormsArgs {
  @Field(() => Int, { defaultValue: 20 }) first!: number;
  @Field(() => String, { nullable: true }) after?: string | null;
  @Field({ defaultValue: true, description: 'Those of the organisation, or those that others published' })
  ours!: boolean;
}

@InputType()
export class CreateFormInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field() title!: string;
}

@InputType()
export class FormVersionInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) versionId!: string;
}

@InputType()
export class CloneFormInput extends FormVersionInput {
  @Field() title!: string;
}

@InputType()
export class SaveFormDraftInput extends FormVersionInput {
  @Field() title!: string;
  @Field(() => JsonScalar, { description: 'All that the version says' }) definition!: unknown;
  @Field(() => Int, { description: 'Of the draft as it was opened' }) revision!: number;
}
