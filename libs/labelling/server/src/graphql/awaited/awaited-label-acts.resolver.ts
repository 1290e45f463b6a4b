import { Field, ID, Int, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, enumOf, Guarded, reading } from '@maillage/platform-server';
import {
  type AwaitedLabelKind,
  awaitedLabelKinds,
  AwaitedLabelActsReader,
} from '../../persistence/awaited/awaited-label-acts.reader.js';

const AwaitedLabelKindEnum = enumOf(awaitedLabelKinds);
registerEnumType(AwaitedLabelKindEnum, { name: 'AwaitedLabelKind' });

@ObjectType('AwaitedLabelAct', { description: 'What the labelling awaits from the person, in the acting organisation' })
export class AwaitedLabelActType {
  @Field(() => AwaitedLabelKindEnum) kind!: AwaitedLabelKind;
  @Field(() => ID, { description: 'The cycle that it is about; of a commission, its session' }) subjectId!: string;
  @Field({ description: 'The organisation, or the title of the session' }) organisationName!: string;
  @Field(() => Int, { description: 'How many criteria, documents, points or files' }) count!: number;
  @Field(() => String, { nullable: true, description: 'The day, when there is one' }) dueOn!: string | null;
}

@Resolver(() => AwaitedLabelActType)
export class AwaitedLabelActsResolver {
  constructor(private readonly reader: AwaitedLabelActsReader) {}

  @Query(() => [AwaitedLabelActType])
  @Guarded(reading('readLabelling'))
  awaitedLabelActs(@Acting() { actor, reads }: ActingViewer): Promise<AwaitedLabelActType[]> {
    return this.reader.of(reads, actor);
  }
}
