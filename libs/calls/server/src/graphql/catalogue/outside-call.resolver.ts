import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@maillage/platform-kernel';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { KeepOutsideCall } from '../../application/catalogue/keep-outside-call.use-case.js';
import { outsideCallView } from '../../application/catalogue/outside-call.view.js';
import { OutsideCallReader } from '../../persistence/catalogue/outside-call.reader.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import * as types from './outside-call.types.js';

/** Calls of outside funders in the catalogue. */
@Resolver(() => types.OutsideCallType)
export class OutsideCallResolver {
  constructor(
    private readonly reader: OutsideCallReader,
    private readonly keeping: KeepOutsideCall,
  ) {}

  @Query(() => types.OutsideCallPageType)
  @Guarded(callsPolicies.read)
  async outsideCalls(
    @Acting() { actor, reads }: ActingViewer,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('filter', { type: () => types.OutsideCallFilterInput, nullable: true })
    filter: types.OutsideCallFilterInput | null,
  ): Promise<types.OutsideCallPageType> {
    const page = await this.reader.page(reads, { first, after }, filter ?? {});
    return { ...page, rows: page.rows.map((row) => outsideCallView(row, actor)) };
  }

  @Query(() => types.OutsideCallType)
  @Guarded(callsPolicies.read)
  async outsideCall(
    @Acting() { actor, reads }: ActingViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<types.OutsideCallType> {
    const row = await this.reader.one(reads, id);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return outsideCallView(row, actor);
  }

  @Mutation(() => types.OutsideCallType)
  @Guarded(callsPolicies.coordinate)
  enterOutsideCall(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: types.EnterOutsideCallInput,
  ): Promise<types.OutsideCallType> {
    return this.keeping.enter(actor, input);
  }

  @Mutation(() => types.OutsideCallType)
  @Guarded(callsPolicies.coordinate)
  editOutsideCall(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: types.EditOutsideCallInput,
  ): Promise<types.OutsideCallType> {
    return this.keeping.edit(actor, input);
  }

  @Mutation(() => types.OutsideCallType)
  @Guarded(callsPolicies.coordinate)
  checkOutsideCall(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: types.OutsideCallInput,
  ): Promise<types.OutsideCallType> {
    return this.keeping.check(actor, input);
  }

  @Mutation(() => types.OutsideCallType)
  @Guarded(callsPolicies.coordinate)
  archiveOutsideCall(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: types.OutsideCallInput,
  ): Promise<types.OutsideCallType> {
    return this.keeping.archive(actor, input);
  }
}
