import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('SearchHit')
export class SearchHitType {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field(() => String, { nullable: true, description: 'A code of its context: a role, a state or a kind' })
  word!: string | null;
  @Field(() => String, { nullable: true, description: 'The name of where it belongs' }) place!: string | null;
  @Field(() => ID, { nullable: true, description: 'The record on whose page it is read, when it has none of its own' })
  within!: string | null;
}

@ObjectType('SearchGroup', { description: 'What was found of one kind' })
export class SearchGroupType {
  @Field({ description: 'organisation, person or campaign' }) kind!: string;
  @Field(() => [SearchHitType]) hits!: readonly SearchHitType[];
  @Field(() => Int) total!: number;
  @Field({ description: 'Whether nothing holds the words as typed, and these come near' }) near!: boolean;
}
