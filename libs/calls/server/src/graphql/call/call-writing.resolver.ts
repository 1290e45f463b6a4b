import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { DraftCall } from '../../application/call/draft-call.use-case.js';
import { EditCall } from '../../application/call/edit-call.use-case.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import * as inputs from './call.inputs.js';
import { CallForProjectsType } from './call.types.js';

/** How a call is written, before it opens. */
@Resolver(() => CallForProjectsType)
export class CallWritingResolver {
  constructor(
    private readonly drafts: DraftCall,
    private readonly edits: EditCall,
  ) {}

  @Mutation(() => CallForProjectsType)
  @Guarded(callsPolicies.coordinate)
  draftCall(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.DraftCallInput,
  ): Promise<CallForProjectsType> {
    return this.drafts.draft(actor, input);
  }

  @Mutation(() => CallForProjectsType)
  @Guarded(callsPolicies.coordinate)
  cloneCall(@Acting() { actor }: ActingViewer, @Args('input') input: inputs.CallInput): Promise<CallForProjectsType> {
    return this.drafts.clone(actor, input);
  }

  @Mutation(() => CallForProjectsType)
  @Guarded(callsPolicies.coordinate)
  declineCall(@Acting() { actor }: ActingViewer, @Args('input') input: inputs.CallInput): Promise<CallForProjectsType> {
    return this.drafts.decline(actor, input);
  }

  @Mutation(() => CallForProjectsType)
  @Guarded(callsPolicies.coordinate)
  editCall(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.EditCallInput,
  ): Promise<CallForProjectsType> {
    return this.edits.execute(actor, input);
  }
}
