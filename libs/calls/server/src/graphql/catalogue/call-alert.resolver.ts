import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { KeepCallAlert } from '../../application/catalogue/keep-call-alert.use-case.js';
import { CallAlertRepository } from '../../persistence/catalogue/call-alert.repository.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import * as types from './call-alert.types.js';

/** Alerts of the person on the catalogue of calls. */
@Resolver(() => types.CallAlertType)
export class CallAlertResolver {
  constructor(
    private readonly alerts: CallAlertRepository,
    private readonly keeping: KeepCallAlert,
  ) {}

  @Query(() => [types.CallAlertType])
  @Guarded(callsPolicies.read)
  callAlerts(@Acting() { actor, reads }: ActingViewer): Promise<types.CallAlertType[]> {
    return this.alerts.ofPerson(reads, actor);
  }

  @Mutation(() => [types.CallAlertType], { description: 'Answers with all alerts of the person' })
  @Guarded(callsPolicies.keepAlerts)
  keepCallAlert(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: types.KeepCallAlertInput,
  ): Promise<types.CallAlertType[]> {
    return this.keeping.keep(actor, input);
  }

  @Mutation(() => [types.CallAlertType], { description: 'Answers with the alerts that are left' })
  @Guarded(callsPolicies.keepAlerts)
  stopCallAlert(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: types.StopCallAlertInput,
  ): Promise<types.CallAlertType[]> {
    return this.keeping.stop(actor, input);
  }
}
