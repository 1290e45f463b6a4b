import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { type GraphqlContext, Guarded } from '@maillage/platform-server';
import { SecondFactors } from '../application/second-factors.js';
import { networkPolicies } from '../policy/network.policies.js';
import { personInSession } from './caller.js';
import {
  BeginSecondFactorInput,
  RecoveryCodesType,
  SecondFactorBeginningType,
  SecondFactorCodeInput,
} from './second-factor.types.js';

@Resolver(() => RecoveryCodesType)
export class SecondFactorResolver {
  constructor(private readonly factors: SecondFactors) {}

  @Mutation(() => SecondFactorBeginningType)
  @Guarded(networkPolicies.changeAccount)
  beginSecondFactor(
    @Context() context: GraphqlContext,
    @Args('input') input: BeginSecondFactorInput,
  ): Promise<SecondFactorBeginningType> {
    return this.factors.begin(personInSession(context), input);
  }

  @Mutation(() => RecoveryCodesType)
  @Guarded(networkPolicies.changeAccount)
  async confirmSecondFactor(
    @Context() context: GraphqlContext,
    @Args('input') input: SecondFactorCodeInput,
  ): Promise<RecoveryCodesType> {
    return { codes: await this.factors.confirm(personInSession(context), input) };
  }

  @Mutation(() => RecoveryCodesType)
  @Guarded(networkPolicies.changeAccount)
  async renewRecoveryCodes(
    @Context() context: GraphqlContext,
    @Args('input') input: SecondFactorCodeInput,
  ): Promise<RecoveryCodesType> {
    return { codes: await this.factors.renewCodes(personInSession(context), input) };
  }

  @Mutation(() => Boolean, { description: 'Opens the acts that ask for it to this session, for 12 hours' })
  @Guarded(networkPolicies.changeAccount)
  async proveSecondFactor(
    @Context() context: GraphqlContext,
    @Args('input') input: SecondFactorCodeInput,
  ): Promise<boolean> {
    await this.factors.prove(personInSession(context), input);
    return true;
  }

  @Mutation(() => Boolean)
  @Guarded(networkPolicies.changeAccount)
  async removeSecondFactor(
    @Context() context: GraphqlContext,
    @Args('input') input: SecondFactorCodeInput,
  ): Promise<boolean> {
    await this.factors.remove(personInSession(context), input);
    return true;
  }
}
