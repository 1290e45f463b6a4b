import { Field, ID, Int, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, enumOf, Guarded, InstantScalar } from '@maillage/platform-server';
import {
  type AwaitedCallKind,
  awaitedCallKinds,
  AwaitedCallActsReader,
} from '../../persistence/awaited/awaited-call-acts.reader.js';
import { callsPolicies } from '../../policy/calls.policies.js';

const AwaitedCallKindEnum = enumOf(awaitedCallKinds);
registerEnumType(AwaitedCallKindEnum, { name: 'AwaitedCallKind' });

@ObjectType('AwaitedCallAct', { description: 'What calls await from the person, in the acting organisation' })
export class AwaitedCallActType {
  @Field(() => AwaitedCallKindEnum) kind!: AwaitedCallKind;
  @Field(() => ID, { description: 'The application that it is about; of who runs a call, the call' })
  subjectId!: string;
  @Field() title!: string;
  @Field({ description: 'The title of the call' }) call!: string;
  @Field(() => Int, { description: 'How many corrections, deposits or questions' }) count!: number;
  @Field(() => InstantScalar, { nullable: true }) dueAt!: Date | null;
}

@Resolver(() => AwaitedCallActType)
export class AwaitedCallActsResolver {
  constructor(private readonly reader: AwaitedCallActsReader) {}

  @Query(() => [AwaitedCallActType])
  @Guarded(callsPolicies.read)
  awaitedCallActs(@Acting() { actor, reads }: ActingViewer): Promise<AwaitedCallActType[]> {
    return this.reader.of(reads, actor);
  }
}
