import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { Payments } from '../../application/award/payments.use-case.js';
import { awardPolicies } from '../../policy/award.policies.js';
import * as inputs from './award.inputs.js';
import { CallAwardType } from './award.types.js';

/** Payments: asked for by who receives, checked and recorded by who gives. */
@Resolver(() => CallAwardType)
export class PaymentsResolver {
  constructor(private readonly payments: Payments) {}

  @Mutation(() => CallAwardType)
  @Guarded(awardPolicies.ask)
  requestPayment(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.RequestPaymentInput,
  ): Promise<CallAwardType> {
    return this.payments.ask(actor, input);
  }

  @Mutation(() => CallAwardType)
  @Guarded(awardPolicies.allocate)
  checkPayment(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.CallPaymentInput,
  ): Promise<CallAwardType> {
    return this.payments.check(actor, input);
  }

  @Mutation(() => CallAwardType)
  @Guarded(awardPolicies.commit)
  recordPayment(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.RecordPaymentInput,
  ): Promise<CallAwardType> {
    return this.payments.record(actor, input);
  }
}
