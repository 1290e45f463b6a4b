import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@maillage/platform-kernel';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { allocationView } from '../../application/allocation/allocation.view.js';
import { ShareEnvelope } from '../../application/allocation/share-envelope.use-case.js';
import { AllocationRepository } from '../../persistence/allocation/allocation.repository.js';
import { awardPolicies } from '../../policy/award.policies.js';
import { demandOnCall } from '../../policy/call.ability.js';
import { AllocationScenarioInput, ChooseScenarioInput } from '../award/award.inputs.js';
import { CallAllocationType } from './allocation.types.js';

/** Sharing the envelope of a call, for the organisation that runs it. */
@Resolver(() => CallAllocationType)
export class AllocationResolver {
  constructor(
    private readonly allocations: AllocationRepository,
    private readonly sharing: ShareEnvelope,
  ) {}

  @Query(() => CallAllocationType)
  @Guarded(awardPolicies.readAllocation)
  async callAllocation(
    @Acting() { actor, reads }: ActingViewer,
    @Args('callId', { type: () => ID }) callId: string,
  ): Promise<CallAllocationType> {
    const row = await this.allocations.ofCall(reads, callId);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    demandOnCall(actor, 'fund', { tenantId: row.tenantId, published: true });
    return allocationView(row);
  }

  @Mutation(() => CallAllocationType)
  @Guarded(awardPolicies.allocate)
  saveAllocationScenario(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: AllocationScenarioInput,
  ): Promise<CallAllocationType> {
    return this.sharing.save(actor, input);
  }

  @Mutation(() => CallAllocationType)
  @Guarded(awardPolicies.commit)
  chooseAllocationScenario(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: ChooseScenarioInput,
  ): Promise<CallAllocationType> {
    return this.sharing.choose(actor, input);
  }
}
