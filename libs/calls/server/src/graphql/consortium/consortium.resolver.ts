import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@maillage/platform-kernel';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { consortiumView } from '../../application/consortium/consortium.view.js';
import { LeadConsortium } from '../../application/consortium/lead-consortium.use-case.js';
import { TakePart } from '../../application/consortium/take-part.use-case.js';
import { ConsortiumReader } from '../../persistence/consortium/consortium.reader.js';
import { demandOnApplication } from '../../policy/application.ability.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import * as inputs from './consortium.inputs.js';
import { CallConsortiumType } from './consortium.types.js';

/** A consortium: what its lead does for it, and each partner in its own place. */
@Resolver(() => CallConsortiumType)
export class ConsortiumResolver {
  constructor(
    private readonly reader: ConsortiumReader,
    private readonly leading: LeadConsortium,
    private readonly taking: TakePart,
  ) {}

  @Query(() => CallConsortiumType)
  @Guarded(callsPolicies.read)
  async callConsortium(
    @Acting() { actor, reads }: ActingViewer,
    @Args('applicationId', { type: () => ID }) applicationId: string,
  ): Promise<CallConsortiumType> {
    const row = await this.reader.one(reads, applicationId);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    demandOnApplication(actor, 'read', { tenantId: row.leadId, readers: row.readers });
    return consortiumView(row, actor);
  }

  @Mutation(() => CallConsortiumType)
  @Guarded(callsPolicies.deposit)
  invitePartner(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.InvitePartnerInput,
  ): Promise<CallConsortiumType> {
    return this.leading.invite(actor, input);
  }

  @Mutation(() => CallConsortiumType)
  @Guarded(callsPolicies.deposit)
  replacePartner(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ReplacePartnerInput,
  ): Promise<CallConsortiumType> {
    return this.leading.replace(actor, input);
  }

  @Mutation(() => CallConsortiumType)
  @Guarded(callsPolicies.write)
  saveProjectPlan(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.SaveProjectPlanInput,
  ): Promise<CallConsortiumType> {
    return this.leading.plan(actor, input);
  }

  @Mutation(() => CallConsortiumType)
  @Guarded(callsPolicies.deposit)
  acceptPartnership(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.PartnerInput,
  ): Promise<CallConsortiumType> {
    return this.taking.accept(actor, input);
  }

  @Mutation(() => CallConsortiumType)
  @Guarded(callsPolicies.deposit)
  declinePartnership(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ReasonedPartnerInput,
  ): Promise<CallConsortiumType> {
    return this.taking.decline(actor, input);
  }

  @Mutation(() => CallConsortiumType)
  @Guarded(callsPolicies.write)
  saveShare(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.SaveShareInput,
  ): Promise<CallConsortiumType> {
    return this.taking.fill(actor, input);
  }

  @Mutation(() => CallConsortiumType)
  @Guarded(callsPolicies.depositInPerson)
  signShare(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.SignShareInput,
  ): Promise<CallConsortiumType> {
    return this.taking.commit(actor, input);
  }

  @Mutation(() => CallConsortiumType)
  @Guarded(callsPolicies.write)
  reopenShare(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.PartnerInput,
  ): Promise<CallConsortiumType> {
    return this.taking.reopen(actor, input);
  }

  @Mutation(() => CallConsortiumType)
  @Guarded(callsPolicies.deposit)
  withdrawFromConsortium(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ReasonedPartnerInput,
  ): Promise<CallConsortiumType> {
    return this.taking.withdraw(actor, input);
  }
}
