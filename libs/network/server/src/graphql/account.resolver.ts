import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@maillage/platform-kernel';
import { type GraphqlContext, Guarded } from '@maillage/platform-server';
import { ChangeEmail } from '../application/change-email.use-case.js';
import { ChangePassword } from '../application/change-password.use-case.js';
import { EndSessions } from '../application/end-sessions.use-case.js';
import { AccountReader } from '../persistence/account.reader.js';
import { networkPolicies } from '../policy/network.policies.js';
import * as types from './account.types.js';
import { personInSession } from './caller.js';

/** The account of the person signed in, which this person alone reads and changes. */
@Resolver(() => types.AccountType)
export class AccountResolver {
  constructor(
    private readonly reader: AccountReader,
    private readonly passwords: ChangePassword,
    private readonly emails: ChangeEmail,
    private readonly sessions: EndSessions,
  ) {}

  @Query(() => types.AccountType)
  @Guarded(networkPolicies.account)
  async account(@Context() context: GraphqlContext): Promise<types.AccountType> {
    const { personId, sessionHash } = personInSession(context);
    const { reads } = context.viewer;
    const facts = await this.reader.facts(reads, personId);
    if (facts === undefined) throw new DomainError('NOT_FOUND');
    const { factorSince: since, recoveryCodesLeft, ...shown } = facts;
    const sessions = await this.reader.sessions(reads, personId, sessionHash);
    return { ...shown, secondFactor: { since, recoveryCodesLeft }, sessions };
  }

  @Mutation(() => Boolean)
  @Guarded(networkPolicies.changeAccount)
  async changePassword(
    @Context() context: GraphqlContext,
    @Args('input') input: types.ChangePasswordInput,
  ): Promise<boolean> {
    await this.passwords.execute(personInSession(context), input);
    return true;
  }

  @Mutation(() => Boolean)
  @Guarded(networkPolicies.changeAccount)
  async changeEmail(
    @Context() context: GraphqlContext,
    @Args('input') input: types.ChangeEmailInput,
  ): Promise<boolean> {
    await this.emails.execute(personInSession(context).personId, input);
    return true;
  }

  @Mutation(() => Boolean)
  @Guarded(networkPolicies.changeAccount)
  async endSession(@Context() context: GraphqlContext, @Args('input') input: types.EndSessionInput): Promise<boolean> {
    await this.sessions.one(personInSession(context), input.id, input.idempotencyKey);
    return true;
  }

  @Mutation(() => Boolean)
  @Guarded(networkPolicies.changeAccount)
  async endOtherSessions(
    @Context() context: GraphqlContext,
    @Args('input') input: types.EndOtherSessionsInput,
  ): Promise<boolean> {
    await this.sessions.others(personInSession(context), input.idempotencyKey);
    return true;
  }
}
