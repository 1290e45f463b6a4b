import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@maillage/platform-kernel';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { applicationView } from '../../application/application/application.view.js';
import { ApplicationReader } from '../../persistence/application/application.reader.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import { CallApplicationPageType, CallApplicationType } from './application.types.js';

@Resolver(() => CallApplicationType)
export class ApplicationQueryResolver {
  constructor(private readonly reader: ApplicationReader) {}

  @Query(() => CallApplicationPageType, {
    description: 'Those of one call that were deposited, for who runs it; else our own',
  })
  @Guarded(callsPolicies.read)
  async callApplications(
    @Acting() { actor, reads }: ActingViewer,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('callId', { type: () => ID, nullable: true }) callId: string | null,
  ): Promise<CallApplicationPageType> {
    const page = await this.reader.page(reads, actor, { first, after }, callId);
    return { ...page, rows: page.rows.map((row) => applicationView(row, actor)) };
  }

  @Query(() => CallApplicationType)
  @Guarded(callsPolicies.read)
  async callApplication(
    @Acting() { actor, reads }: ActingViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<CallApplicationType> {
    const row = await this.reader.one(reads, id);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return applicationView(row, actor);
  }
}
