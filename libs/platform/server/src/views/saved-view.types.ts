import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType('SavedView', { description: 'Filters and sort of a list, kept under a name' })
export class SavedViewType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field({ description: 'The part of the address that holds filters and sort, without question mark' }) search!: string;
  @Field({ description: 'Whether the whole organisation sees it' }) shared!: boolean;
  @Field({ description: 'Whether the person who asks kept it' }) ours!: boolean;
}

@InputType()
export class SaveViewInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field({ description: 'Which list: organisations, people or another' }) list!: string;
  @Field() name!: string;
  @Field() search!: string;
  @Field() shared!: boolean;
}

@InputType()
export class RemoveViewInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) id!: string;
}
