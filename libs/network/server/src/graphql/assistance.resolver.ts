import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@maillage/platform-kernel';
import { Acting, type ActingViewer, type GraphqlContext, Guarded, sessionTokenOf } from '@maillage/platform-server';
import { Assistances } from '../application/assistances.js';
import { AssistanceReader } from '../persistence/assistance.reader.js';
import { hashOfToken } from '../persistence/session-token.js';
import { networkPolicies } from '../policy/network.policies.js';
import * as types from './assistance.types.js';
import { personInSession } from './caller.js';

@Resolver(() => types.AssistanceType)
export class AssistanceResolver {
  constructor(
    private readonly assistances: Assistances,
    private readonly reader: AssistanceReader,
  ) {}

  @Query(() => types.AssistancePageType, { description: 'In the own organisation, or by its officers' })
  @Guarded(networkPolicies.readDirectory)
  async assistanceRecords(
    @Acting() { actor, reads }: ActingViewer,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<types.AssistancePageType> {
    return this.reader.page(reads, actor.organisationId, { first, after });
  }

  @Mutation(() => types.BegunAssistanceType)
  @Guarded(networkPolicies.beginAssistance)
  async beginAssistance(
    @Context() context: GraphqlContext,
    @Acting() { actor }: ActingViewer,
    @Args('input') input: types.BeginAssistanceInput,
  ): Promise<types.BegunAssistanceType> {
    const { sessionHash } = personInSession(context);
    return { organisationCode: await this.assistances.begin(actor, sessionHash, input) };
  }

  @Mutation(() => Boolean)
  @Guarded(networkPolicies.endAssistance)
  async endAssistance(
    @Context() { req, viewer }: GraphqlContext,
    @Args('input') input: types.EndAssistanceInput,
  ): Promise<boolean> {
    const token = sessionTokenOf(req);
    if (viewer.standing?.kind !== 'assistance' || token === undefined) throw new DomainError('NOT_FOUND');
    await this.assistances.end(viewer.standing.assistance, hashOfToken(token), input.idempotencyKey);
    return true;
  }
}
