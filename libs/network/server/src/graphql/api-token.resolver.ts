import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, type GraphqlContext, Guarded } from '@maillage/platform-server';
import { ApiTokens } from '../application/api-tokens.js';
import { AccountReader } from '../persistence/account.reader.js';
import { networkPolicies } from '../policy/network.policies.js';
import * as types from './api-token.types.js';
import { personInSession } from './caller.js';

@Resolver(() => types.ApiTokenType)
export class ApiTokenResolver {
  constructor(
    private readonly tokens: ApiTokens,
    private readonly reader: AccountReader,
  ) {}

  @Query(() => [types.ApiTokenType], { description: 'Those that run or have expired, of the person signed in' })
  @Guarded(networkPolicies.account)
  apiTokens(@Context() context: GraphqlContext): Promise<types.ApiTokenType[]> {
    return this.reader.apiTokens(context.viewer.reads, personInSession(context).personId);
  }

  @Mutation(() => types.CreatedApiTokenType)
  @Guarded(networkPolicies.createApiToken)
  async createApiToken(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: types.CreateApiTokenInput,
  ): Promise<types.CreatedApiTokenType> {
    return { secret: await this.tokens.create(actor, input) };
  }

  @Mutation(() => Boolean)
  @Guarded(networkPolicies.changeAccount)
  async endApiToken(
    @Context() context: GraphqlContext,
    @Args('input') input: types.EndApiTokenInput,
  ): Promise<boolean> {
    await this.tokens.end(personInSession(context).personId, input.id, input.idempotencyKey);
    return true;
  }
}
