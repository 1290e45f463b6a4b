import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { DecideLabel } from '../../application/commission/decide-label.use-case.js';
import { DeclareInterest } from '../../application/commission/declare-interest.use-case.js';
import { EnterCommissionMember } from '../../application/commission/enter-commission-member.use-case.js';
import { HoldCommission } from '../../application/commission/hold-commission.use-case.js';
import { PrepareCommission } from '../../application/commission/prepare-commission.use-case.js';
import { SetAgenda } from '../../application/commission/set-agenda.use-case.js';
import { commissionPolicies } from '../../policy/commission.policies.js';
import * as inputs from './commission.inputs.js';
import { CommissionItemType, CommissionMemberType, CommissionSessionType } from './commission.types.js';

/** The acts of who holds the commission, and the one of its members. */
@Resolver(() => CommissionSessionType)
export class CommissionActsResolver {
  constructor(
    private readonly members: EnterCommissionMember,
    private readonly preparing: PrepareCommission,
    private readonly agenda: SetAgenda,
    private readonly holding: HoldCommission,
    private readonly interests: DeclareInterest,
    private readonly decisions: DecideLabel,
  ) {}

  @Mutation(() => CommissionMemberType)
  @Guarded(commissionPolicies.enterMember)
  enterCommissionMember(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.EnterCommissionMemberInput,
  ): Promise<CommissionMemberType> {
    return this.members.execute(actor, input);
  }

  @Mutation(() => CommissionMemberType)
  @Guarded(commissionPolicies.endTerm)
  endCommissionTerm(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.EndCommissionTermInput,
  ): Promise<CommissionMemberType> {
    return this.members.end(actor, input);
  }

  @Mutation(() => CommissionSessionType)
  @Guarded(commissionPolicies.prepare)
  prepareCommission(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.PrepareCommissionInput,
  ): Promise<CommissionSessionType> {
    return this.preparing.execute(actor, input);
  }

  @Mutation(() => CommissionSessionType)
  @Guarded(commissionPolicies.edit)
  editCommission(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.EditCommissionInput,
  ): Promise<CommissionSessionType> {
    return this.preparing.edit(actor, input);
  }

  @Mutation(() => CommissionSessionType)
  @Guarded(commissionPolicies.addToAgenda)
  addToAgenda(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.AddToAgendaInput,
  ): Promise<CommissionSessionType> {
    return this.agenda.add(actor, input);
  }

  @Mutation(() => CommissionSessionType)
  @Guarded(commissionPolicies.removeFromAgenda)
  removeFromAgenda(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.RemoveFromAgendaInput,
  ): Promise<CommissionSessionType> {
    return this.agenda.remove(actor, input);
  }

  @Mutation(() => CommissionSessionType)
  @Guarded(commissionPolicies.convene)
  conveneCommission(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.CommissionSessionInput,
  ): Promise<CommissionSessionType> {
    return this.holding.convene(actor, input);
  }

  @Mutation(() => CommissionSessionType)
  @Guarded(commissionPolicies.declareInterest)
  declareInterest(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.DeclareInterestInput,
  ): Promise<CommissionSessionType> {
    return this.interests.execute(actor, input);
  }

  @Mutation(() => CommissionItemType)
  @Guarded(commissionPolicies.decide)
  decideLabel(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.DecideLabelInput,
  ): Promise<CommissionItemType> {
    return this.decisions.execute(actor, input);
  }

  @Mutation(() => CommissionSessionType)
  @Guarded(commissionPolicies.close)
  closeCommission(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.CommissionSessionInput,
  ): Promise<CommissionSessionType> {
    return this.holding.close(actor, input);
  }
}
