import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { MoveCall } from '../../application/call/move-call.use-case.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import * as inputs from './call.inputs.js';
import { CallForProjectsType } from './call.types.js';

/** The way of a call, from its announcement to its end. */
@Resolver(() => CallForProjectsType)
export class CallActsResolver {
  constructor(private readonly acts: MoveCall) {}

  @Mutation(() => CallForProjectsType)
  @Guarded(callsPolicies.coordinate)
  announceCall(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.MoveCallInput,
  ): Promise<CallForProjectsType> {
    return this.acts.move(actor, 'announce', 'announceCall', input);
  }

  @Mutation(() => CallForProjectsType)
  @Guarded(callsPolicies.coordinate)
  openCall(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.MoveCallInput,
  ): Promise<CallForProjectsType> {
    return this.acts.move(actor, 'open', 'openCall', input);
  }

  @Mutation(() => CallForProjectsType)
  @Guarded(callsPolicies.coordinate)
  closeCall(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.MoveCallInput,
  ): Promise<CallForProjectsType> {
    return this.acts.move(actor, 'close', 'closeCall', input);
  }

  @Mutation(() => CallForProjectsType)
  @Guarded(callsPolicies.coordinate)
  instructCall(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.MoveCallInput,
  ): Promise<CallForProjectsType> {
    return this.acts.move(actor, 'instruct', 'instructCall', input);
  }

  @Mutation(() => CallForProjectsType)
  @Guarded(callsPolicies.coordinate)
  cancelCall(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.MoveCallInput,
  ): Promise<CallForProjectsType> {
    return this.acts.move(actor, 'cancel', 'cancelCall', input);
  }

  @Mutation(() => CallForProjectsType)
  @Guarded(callsPolicies.coordinate)
  extendCall(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.PostponeCallInput,
  ): Promise<CallForProjectsType> {
    return this.acts.postpone(actor, 'extend', 'extendCall', input);
  }

  @Mutation(() => CallForProjectsType)
  @Guarded(callsPolicies.coordinate)
  reopenCall(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.PostponeCallInput,
  ): Promise<CallForProjectsType> {
    return this.acts.postpone(actor, 'reopen', 'reopenCall', input);
  }

  @Mutation(() => CallForProjectsType)
  @Guarded(callsPolicies.coordinate)
  conveneCallCommittee(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.MoveCallInput,
  ): Promise<CallForProjectsType> {
    return this.acts.move(actor, 'convene', 'conveneCallCommittee', input);
  }

  @Mutation(() => CallForProjectsType)
  @Guarded(callsPolicies.coordinate)
  returnCallToInstruction(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.MoveCallInput,
  ): Promise<CallForProjectsType> {
    return this.acts.move(actor, 'returnToInstruction', 'returnCallToInstruction', input);
  }

  @Mutation(() => CallForProjectsType)
  @Guarded(callsPolicies.coordinate)
  decideCall(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.MoveCallInput,
  ): Promise<CallForProjectsType> {
    return this.acts.move(actor, 'decide', 'decideCall', input);
  }

  @Mutation(() => CallForProjectsType)
  @Guarded(callsPolicies.coordinate)
  fundCall(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.MoveCallInput,
  ): Promise<CallForProjectsType> {
    return this.acts.move(actor, 'fund', 'fundCall', input);
  }

  @Mutation(() => CallForProjectsType)
  @Guarded(callsPolicies.coordinate)
  closeOutCall(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.MoveCallInput,
  ): Promise<CallForProjectsType> {
    return this.acts.move(actor, 'closeOut', 'closeOutCall', input);
  }
}
