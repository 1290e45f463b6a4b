import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { MoveGroup } from '../../application/group/move-group.use-case.js';
import { MoveMembership } from '../../application/group/move-membership.use-case.js';
import { workgroupsPolicies } from '../../policy/workgroups.policies.js';
import * as inputs from './group.inputs.js';
import { WorkgroupType } from './group.types.js';

/** What who leads a group does, as well as its sponsor. */
@Resolver(() => WorkgroupType)
export class GroupLeadResolver {
  constructor(
    private readonly moves: MoveGroup,
    private readonly memberships: MoveMembership,
  ) {}

  @Mutation(() => WorkgroupType)
  @Guarded(workgroupsPolicies.lead)
  pauseWorkgroup(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ReasonedWorkgroupInput,
  ): Promise<WorkgroupType> {
    return this.moves.move(actor, 'pause', 'pauseWorkgroup', input);
  }

  @Mutation(() => WorkgroupType)
  @Guarded(workgroupsPolicies.lead)
  resumeWorkgroup(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.WorkgroupInput,
  ): Promise<WorkgroupType> {
    return this.moves.move(actor, 'resume', 'resumeWorkgroup', input);
  }

  @Mutation(() => WorkgroupType)
  @Guarded(workgroupsPolicies.lead)
  closeWorkgroup(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.CloseWorkgroupInput,
  ): Promise<WorkgroupType> {
    return this.moves.close(actor, input);
  }

  @Mutation(() => WorkgroupType)
  @Guarded(workgroupsPolicies.lead)
  endGroupLead(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ReasonedWorkgroupInput,
  ): Promise<WorkgroupType> {
    return this.moves.move(actor, 'endLead', 'endGroupLead', input);
  }

  @Mutation(() => WorkgroupType)
  @Guarded(workgroupsPolicies.lead)
  inviteToWorkgroup(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.GroupMemberInput,
  ): Promise<WorkgroupType> {
    return this.memberships.lead(actor, 'invite', 'inviteToWorkgroup', input);
  }

  @Mutation(() => WorkgroupType)
  @Guarded(workgroupsPolicies.lead)
  cancelGroupInvitation(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.GroupMemberInput,
  ): Promise<WorkgroupType> {
    return this.memberships.lead(actor, 'cancelInvitation', 'cancelGroupInvitation', input);
  }

  @Mutation(() => WorkgroupType)
  @Guarded(workgroupsPolicies.lead)
  acceptGroupRequest(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.GroupMemberInput,
  ): Promise<WorkgroupType> {
    return this.memberships.lead(actor, 'accept', 'acceptGroupRequest', input);
  }

  @Mutation(() => WorkgroupType)
  @Guarded(workgroupsPolicies.lead)
  refuseGroupRequest(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.GroupMemberInput,
  ): Promise<WorkgroupType> {
    return this.memberships.lead(actor, 'refuse', 'refuseGroupRequest', input);
  }

  @Mutation(() => WorkgroupType)
  @Guarded(workgroupsPolicies.lead)
  removeFromWorkgroup(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.GroupMemberInput,
  ): Promise<WorkgroupType> {
    return this.memberships.lead(actor, 'remove', 'removeFromWorkgroup', input);
  }
}
