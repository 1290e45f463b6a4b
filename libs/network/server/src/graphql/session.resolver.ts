import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@maillage/platform-kernel';
import {
  ActorSource,
  clearSessionCookie,
  CurrentViewer,
  type GraphqlContext,
  Guarded,
  sessionTokenOf,
  type Viewer,
} from '@maillage/platform-server';
import { DemoAccounts } from '../application/demo-accounts.js';
import { SignIn } from '../application/sign-in.use-case.js';
import { SignOut } from '../application/sign-out.use-case.js';
import { networkPolicies } from '../policy/network.policies.js';
import { letIn, originOf } from './caller.js';
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
  async signIn(@Context() context: GraphqlContext, @Args('input') input: SignInInput): Promise<MeType> {
    const session = await this.signsIn.execute(input, originOf(context));
    const me = await this.view.afterSignIn(await this.actors.find(session.token, undefined));
    if (me === null) throw new DomainError('signInRefused');
    letIn(context, session);
    return me;
  }

  @Mutation(() => Boolean)
  @Guarded(networkPolicies.signOut)
  async signOut(@Context() { req, res, viewer }: GraphqlContext, @Args('input') input: SignOutInput): Promise<boolean> {
    const token = sessionTokenOf(req);
    if (viewer.person === null || token === undefined) throw new DomainError('UNAUTHENTICATED');
    const { standing } = viewer;
    const holderId = standing?.kind === 'assistance' ? standing.assistance.officerId : viewer.person.id;
    await this.signsOut.execute(holderId, token, input.idempotencyKey);
    clearSessionCookie(req, res);
    return true;
  }
}
