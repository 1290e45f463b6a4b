import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { Deliver } from '../../application/work/deliver.use-case.js';
import { ExamineDeliverable } from '../../application/work/examine-deliverable.use-case.js';
import { KeepResource } from '../../application/work/keep-resource.use-case.js';
import { workPolicies } from '../../policy/work/work.policies.js';
import * as inputs from './work.inputs.js';
import { DeliverableType, GroupWorkType } from './work.types.js';

/** Deliverables: delivered by members, reviewed by who leads, adopted and published by the sponsor. */
@Resolver(() => DeliverableType)
export class DeliverableResolver {
  constructor(
    private readonly delivering: Deliver,
    private readonly examining: ExamineDeliverable,
    private readonly publishing: KeepResource,
  ) {}

  @Mutation(() => GroupWorkType)
  @Guarded(workPolicies.take)
  deliverToGroup(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.DeliverToGroupInput,
  ): Promise<GroupWorkType> {
    return this.delivering.deliver(actor, input);
  }

  @Mutation(() => GroupWorkType)
  @Guarded(workPolicies.take)
  reviseDeliverable(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ReviseDeliverableInput,
  ): Promise<GroupWorkType> {
    return this.delivering.revise(actor, input);
  }

  @Mutation(() => GroupWorkType)
  @Guarded(workPolicies.take)
  withdrawDeliverable(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.DeliverableInput,
  ): Promise<GroupWorkType> {
    return this.delivering.withdraw(actor, input);
  }

  @Mutation(() => GroupWorkType)
  @Guarded(workPolicies.lead)
  reviewDeliverable(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.DeliverableInput,
  ): Promise<GroupWorkType> {
    return this.examining.review(actor, input);
  }

  @Mutation(() => GroupWorkType)
  @Guarded(workPolicies.lead)
  sendBackDeliverable(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.SendBackDeliverableInput,
  ): Promise<GroupWorkType> {
    return this.examining.sendBack(actor, input);
  }

  @Mutation(() => GroupWorkType)
  @Guarded(workPolicies.adopt)
  adoptDeliverable(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.DeliverableInput,
  ): Promise<GroupWorkType> {
    return this.examining.adopt(actor, input);
  }

  @Mutation(() => GroupWorkType)
  @Guarded(workPolicies.adopt)
  publishResource(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ResourceInput,
  ): Promise<GroupWorkType> {
    return this.publishing.publish(actor, input);
  }

  @Mutation(() => GroupWorkType)
  @Guarded(workPolicies.adopt)
  retireResource(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.RetireResourceInput,
  ): Promise<GroupWorkType> {
    return this.publishing.retire(actor, input);
  }
}
