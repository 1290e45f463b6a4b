import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@maillage/platform-kernel';
import {
  ActorSource,
  clearSessionCookie,
  CurrentViewer,
  type GraphqlContext,
  Guarded,
  sessionTokenOf,
  setSessionCookie,
  type Viewer,
} from '@maillage/platform-server';
import { DemoAccounts } from '../application/demo-accounts.js';
import { SignIn } from '../application/sign-in.use-case.js';
import { SignOut } from '../application/sign-out.use-case.js';
import { networkPolicies } from '../policy/network.policies.js';
import { MeView } from './me.view.js';
import { DemoAccountType, MeType, SignInInput, SignOutInput } from './organisation.types.js';

@Resolver()
export class SessionResolver {
  constructor(
    private readonly signsIn: SignIn,
    private readonly signsOut: SignOut,
    private readonly actors: ActorSource,
    private readonly view: MeView,
    private readonly demo: DemoAccounts,
  ) {}

  @Query(() => MeType, { nullable: true })
  @Guarded(networkPolicies.me)
  me(@CurrentViewer() viewer: Viewer): Promise<MeType | null> {
    return this.view.of(viewer);
  }

  @Query(() => [DemoAccountType])
  @Guarded(networkPolicies.demoAccounts)
  demoAccounts(): DemoAccountType[] {
    return [...this.demo.list];
  }

  @Mutation(() => MeType)
  @Guarded(networkPolicies.signIn)
  async signIn(@Context() { req, res }: GraphqlContext, @Args('input') input: SignInInput): Promise<MeType> {
    const session = await this.signsIn.execute(input);
    setSessionCookie(req, res, session.token, session.expiresAt);
    const me = await this.view.afterSignIn(await this.actors.find(session.token, undefined));
    if (me === null) throw new DomainError('signInRefused');
    return me;
  }

  @Mutation(() => Boolean)
  @Guarded(networkPolicies.signOut)
  async signOut(@Context() { req, res, viewer }: GraphqlContext, @Args('input') input: SignOutInput): Promise<boolean> {
    const token = sessionTokenOf(req);
    if (viewer.person === null || token === undefined) throw new DomainError('UNAUTHENTICATED');
    await this.signsOut.execute(viewer.person.id, token, input.idempotencyKey);
    clearSessionCookie(req, res);
    return true;
  }
}
