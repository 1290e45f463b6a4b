import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { DesignateLead } from '../../application/group/designate-lead.use-case.js';
import { KeepGroup } from '../../application/group/keep-group.use-case.js';
import { MoveGroup } from '../../application/group/move-group.use-case.js';
import { workgroupsPolicies } from '../../policy/workgroups.policies.js';
import * as inputs from './group.inputs.js';
import { WorkgroupType } from './group.types.js';

/** What the sponsor of a group does. */
@Resolver(() => WorkgroupType)
export class GroupSponsorResolver {
  constructor(
    private readonly keeping: KeepGroup,
    private readonly leads: DesignateLead,
    private readonly moves: MoveGroup,
  ) {}

  @Mutation(() => WorkgroupType)
  @Guarded(workgroupsPolicies.sponsor)
  proposeWorkgroup(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ProposeWorkgroupInput,
  ): Promise<WorkgroupType> {
    return this.keeping.propose(actor, input);
  }

  @Mutation(() => WorkgroupType)
  @Guarded(workgroupsPolicies.sponsor)
  editWorkgroup(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.EditWorkgroupInput,
  ): Promise<WorkgroupType> {
    return this.keeping.edit(actor, input);
  }

  @Mutation(() => WorkgroupType)
  @Guarded(workgroupsPolicies.sponsor)
  startWorkgroup(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.WorkgroupInput,
  ): Promise<WorkgroupType> {
    return this.moves.move(actor, 'start', 'startWorkgroup', input);
  }

  @Mutation(() => WorkgroupType)
  @Guarded(workgroupsPolicies.sponsor)
  callGroupVolunteers(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.WorkgroupInput,
  ): Promise<WorkgroupType> {
    return this.moves.move(actor, 'callVolunteers', 'callGroupVolunteers', input);
  }

  @Mutation(() => WorkgroupType)
  @Guarded(workgroupsPolicies.sponsor)
  endGroupVolunteersCall(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.WorkgroupInput,
  ): Promise<WorkgroupType> {
    return this.moves.move(actor, 'endCallForVolunteers', 'endGroupVolunteersCall', input);
  }

  @Mutation(() => WorkgroupType)
  @Guarded(workgroupsPolicies.sponsor)
  designateGroupLead(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.DesignateGroupLeadInput,
  ): Promise<WorkgroupType> {
    return this.leads.designate(actor, input);
  }
}
