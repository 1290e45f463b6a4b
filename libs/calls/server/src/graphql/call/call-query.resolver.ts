import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@maillage/platform-kernel';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { callView } from '../../application/call/call.view.js';
import { CallReader } from '../../persistence/call/call.reader.js';
import { ProgrammeRepository } from '../../persistence/call/programme.repository.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import { CallFilterInput } from './call.inputs.js';
import { CallForProjectsType, CallPageType, CallProgrammeType } from './call.types.js';

@Resolver(() => CallForProjectsType)
export class CallQueryResolver {
  constructor(
    private readonly reader: CallReader,
    private readonly programmes: ProgrammeRepository,
  ) {}

  @Query(() => CallPageType)
  @Guarded(callsPolicies.read)
  async callsForProjects(
    @Acting() { actor, reads }: ActingViewer,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('filter', { type: () => CallFilterInput, nullable: true }) filter: CallFilterInput | null,
  ): Promise<CallPageType> {
    const page = await this.reader.page(reads, actor, { first, after }, filter ?? {});
    return { ...page, rows: page.rows.map((row) => callView(row, actor)) };
  }

  @Query(() => CallForProjectsType)
  @Guarded(callsPolicies.read)
  async callForProjects(
    @Acting() { actor, reads }: ActingViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<CallForProjectsType> {
    const row = await this.reader.one(reads, actor, id);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return callView(row, actor);
  }

  @Query(() => [CallProgrammeType])
  @Guarded(callsPolicies.read)
  callProgrammes(@Acting() { reads }: ActingViewer): Promise<CallProgrammeType[]> {
    return this.programmes.all(reads);
  }
}
