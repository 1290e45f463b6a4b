import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@maillage/platform-kernel';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { applicationView } from '../../application/application/application.view.js';
import { ApplicationReader } from '../../persistence/application/application.reader.js';
import { demandOnApplication } from '../../policy/application.ability.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import { ApplicationsArgs } from './application.inputs.js';
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
    @Args() asked: ApplicationsArgs,
  ): Promise<CallApplicationPageType> {
    const page = await this.reader.page(reads, actor, asked, {
      callId: asked.callId ?? null,
      state: asked.state ?? null,
      regionCode: asked.regionCode ?? null,
    });
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
    demandOnApplication(actor, 'read', row);
    return applicationView(row, actor);
  }
}
