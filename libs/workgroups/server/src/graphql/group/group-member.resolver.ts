import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { DesignateLead } from '../../application/group/designate-lead.use-case.js';
import { MoveMembership } from '../../application/group/move-membership.use-case.js';
import { workgroupsPolicies } from '../../policy/workgroups.policies.js';
import * as inputs from './group.inputs.js';
import { WorkgroupType } from './group.types.js';

/** What an organisation does for itself, and a director who would lead. */
@Resolver(() => WorkgroupType)
export class GroupMemberResolver {
  constructor(
    private readonly memberships: MoveMembership,
    private readonly leads: DesignateLead,
  ) {}

  @Mutation(() => WorkgroupType)
  @Guarded(workgroupsPolicies.join)
  joinWorkgroup(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.JoinWorkgroupInput,
  ): Promise<WorkgroupType> {
    return this.memberships.own(actor, 'join', 'joinWorkgroup', input);
  }

  @Mutation(() => WorkgroupType)
  @Guarded(workgroupsPolicies.join)
  askToJoinWorkgroup(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.JoinWorkgroupInput,
  ): Promise<WorkgroupType> {
    return this.memberships.own(actor, 'ask', 'askToJoinWorkgroup', input);
  }

  @Mutation(() => WorkgroupType)
  @Guarded(workgroupsPolicies.join)
  withdrawGroupRequest(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.WorkgroupInput,
  ): Promise<WorkgroupType> {
    return this.memberships.own(actor, 'withdrawRequest', 'withdrawGroupRequest', input);
  }

  @Mutation(() => WorkgroupType)
  @Guarded(workgroupsPolicies.join)
  acceptGroupInvitation(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.JoinWorkgroupInput,
  ): Promise<WorkgroupType> {
    return this.memberships.own(actor, 'acceptInvitation', 'acceptGroupInvitation', input);
  }

  @Mutation(() => WorkgroupType)
  @Guarded(workgroupsPolicies.join)
  declineGroupInvitation(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ReasonedWorkgroupInput,
  ): Promise<WorkgroupType> {
    return this.memberships.own(actor, 'declineInvitation', 'declineGroupInvitation', input);
  }

  @Mutation(() => WorkgroupType)
  @Guarded(workgroupsPolicies.join)
  changeGroupPerson(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.JoinWorkgroupInput,
  ): Promise<WorkgroupType> {
    return this.memberships.own(actor, 'changePerson', 'changeGroupPerson', input);
  }

  @Mutation(() => WorkgroupType)
  @Guarded(workgroupsPolicies.join)
  leaveWorkgroup(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ReasonedWorkgroupInput,
  ): Promise<WorkgroupType> {
    return this.memberships.own(actor, 'leave', 'leaveWorkgroup', input);
  }

  @Mutation(() => WorkgroupType)
  @Guarded(workgroupsPolicies.offer)
  offerToLeadGroup(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.OfferToLeadInput,
  ): Promise<WorkgroupType> {
    return this.leads.offer(actor, input);
  }

  @Mutation(() => WorkgroupType)
  @Guarded(workgroupsPolicies.offer)
  withdrawOfferToLead(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.WorkgroupInput,
  ): Promise<WorkgroupType> {
    return this.leads.withdrawOffer(actor, input);
  }
}
