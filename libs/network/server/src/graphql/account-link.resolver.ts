import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@maillage/platform-kernel';
import { ActorSource, type GraphqlContext, Guarded } from '@maillage/platform-server';
import { AccountLinks } from '../application/account-links.js';
import { ChoosePassword } from '../application/choose-password.use-case.js';
import { ConfirmEmail } from '../application/confirm-email.use-case.js';
import { RequestPasswordReset } from '../application/request-password-reset.use-case.js';
import { networkPolicies } from '../policy/network.policies.js';
import * as types from './account.types.js';
import { letIn, openedIn, originOf } from './caller.js';
import { MeView } from './me.view.js';
import { MeType } from './organisation.types.js';

/** What the links of mails open, for whoever holds one and is not signed in. */
@Resolver(() => types.AccountLinkType)
export class AccountLinkResolver {
  constructor(
    private readonly links: AccountLinks,
    private readonly resets: RequestPasswordReset,
    private readonly passwords: ChoosePassword,
    private readonly emails: ConfirmEmail,
    private readonly actors: ActorSource,
    private readonly view: MeView,
  ) {}

  @Query(() => types.AccountLinkType, { nullable: true })
  @Guarded(networkPolicies.accountLink)
  async accountLink(@Args('token') token: string): Promise<types.AccountLinkType | null> {
    const link = await this.links.look(token);
    if (link === undefined) return null;
    const { purpose, address, expiresAt, isUsed, isExpired } = link;
    return { purpose, address, expiresAt, state: isUsed ? 'used' : isExpired ? 'expired' : 'open' };
  }

  @Mutation(() => Boolean, { description: 'Answers alike whether or not there is such an account' })
  @Guarded(networkPolicies.openLink)
  async requestPasswordReset(
    @Context() context: GraphqlContext,
    @Args('input') input: types.RequestPasswordResetInput,
  ): Promise<boolean> {
    await this.resets.execute(input, originOf(context));
    return true;
  }

  @Mutation(() => MeType, { description: 'By the link of an invitation or a reset; signs in' })
  @Guarded(networkPolicies.openLink)
  async choosePassword(
    @Context() context: GraphqlContext,
    @Args('input') input: types.ChoosePasswordInput,
  ): Promise<MeType> {
    const session = await this.passwords.execute(input, originOf(context));
    const me = await this.view.afterSignIn(await this.actors.find(session.token, undefined));
    if (me === null) throw new DomainError('signInRefused');
    letIn(context, session);
    return me;
  }

  @Mutation(() => Boolean)
  @Guarded(networkPolicies.openLink)
  async confirmEmail(
    @Context() context: GraphqlContext,
    @Args('input') { token, idempotencyKey }: types.ConfirmEmailInput,
  ): Promise<boolean> {
    await this.emails.execute(token, idempotencyKey, openedIn(context));
    return true;
  }
}
