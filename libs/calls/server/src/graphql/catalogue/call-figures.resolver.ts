import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { percentOf } from '@maillage/calls-domain';
import { DomainError } from '@maillage/platform-kernel';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { CallFiguresReader } from '../../persistence/catalogue/call-figures.reader.js';
import { demandOnCall } from '../../policy/call.ability.js';
import { callsPolicies } from '../../policy/calls.policies.js';

@ObjectType('CallFigures', {
  description: 'What came in with a call and what became of it, as far as one sees the files',
})
export class CallFiguresType {
  @Field(() => Int) deposited!: number;
  @Field(() => Int) withdrawn!: number;
  @Field(() => Int, { description: 'Found admissible, whatever came after' }) admitted!: number;
  @Field(() => Int) retained!: number;
  @Field(() => Int, { nullable: true, description: 'Retained of those admitted, in whole percent' })
  retainedPercent!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Half of those told waited at most so long from their deposit: days, in tenths',
  })
  medianDayTenths!: number | null;
}

@Resolver(() => CallFiguresType)
export class CallFiguresResolver {
  constructor(private readonly reader: CallFiguresReader) {}

  @Query(() => CallFiguresType)
  @Guarded(callsPolicies.examine)
  async callFigures(
    @Acting() { actor, reads }: ActingViewer,
    @Args('callId', { type: () => ID }) callId: string,
  ): Promise<CallFiguresType> {
    const row = await this.reader.one(reads, callId);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    const { tenantId, ...figures } = row;
    demandOnCall(actor, 'instruct', { tenantId, published: true });
    return { ...figures, retainedPercent: percentOf(figures.retained, figures.admitted) };
  }
}
