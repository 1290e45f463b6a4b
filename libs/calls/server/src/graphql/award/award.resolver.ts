import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@maillage/platform-kernel';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { awardView } from '../../application/award/award.view.js';
import { GrantAwards } from '../../application/award/grant-awards.use-case.js';
import { KeepAward } from '../../application/award/keep-award.use-case.js';
import { AwardRepository } from '../../persistence/award/award.repository.js';
import { awardPolicies } from '../../policy/award.policies.js';
import { ApplicationInput, ReasonedApplicationInput } from '../application/application.inputs.js';
import * as inputs from './award.inputs.js';
import { CallAwardType } from './award.types.js';

/** What was granted, for either side. */
@Resolver(() => CallAwardType)
export class AwardResolver {
  constructor(
    private readonly awards: AwardRepository,
    private readonly grants: GrantAwards,
    private readonly keeping: KeepAward,
  ) {}

  @Query(() => CallAwardType)
  @Guarded(awardPolicies.read)
  async callAward(
    @Acting() { actor, reads }: ActingViewer,
    @Args('applicationId', { type: () => ID }) applicationId: string,
  ): Promise<CallAwardType> {
    const row = await this.awards.ofApplication(reads, applicationId);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return awardView(row, actor);
  }

  @Mutation(() => CallAwardType)
  @Guarded(awardPolicies.commit)
  grantCallAward(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.GrantCallAwardInput,
  ): Promise<CallAwardType> {
    return this.grants.grant(actor, input);
  }

  @Mutation(() => CallAwardType)
  @Guarded(awardPolicies.commit)
  reviseCallAward(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.WriteCallAwardInput,
  ): Promise<CallAwardType> {
    return this.keeping.revise(actor, input);
  }

  @Mutation(() => CallAwardType)
  @Guarded(awardPolicies.commit)
  approveCallAward(@Acting() { actor }: ActingViewer, @Args('input') input: ApplicationInput): Promise<CallAwardType> {
    return this.keeping.move(actor, 'approve', 'approveCallAward', input);
  }

  @Mutation(() => CallAwardType, { description: 'Once its reports are closed and its payments made' })
  @Guarded(awardPolicies.commit)
  settleCallAward(@Acting() { actor }: ActingViewer, @Args('input') input: ApplicationInput): Promise<CallAwardType> {
    return this.keeping.move(actor, 'settle', 'settleCallAward', input);
  }

  @Mutation(() => CallAwardType)
  @Guarded(awardPolicies.commit)
  cancelCallAward(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: ReasonedApplicationInput,
  ): Promise<CallAwardType> {
    return this.keeping.move(actor, 'cancel', 'cancelCallAward', input);
  }

  @Mutation(() => CallAwardType)
  @Guarded(awardPolicies.commit)
  sendAgreement(@Acting() { actor }: ActingViewer, @Args('input') input: ApplicationInput): Promise<CallAwardType> {
    return this.keeping.send(actor, input);
  }

  @Mutation(() => CallAwardType)
  @Guarded(awardPolicies.commit)
  countersignAgreement(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.SignAgreementInput,
  ): Promise<CallAwardType> {
    return this.keeping.activate(actor, input);
  }

  @Mutation(() => CallAwardType)
  @Guarded(awardPolicies.commit)
  amendAgreement(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.WriteCallAwardInput,
  ): Promise<CallAwardType> {
    return this.keeping.amend(actor, input);
  }

  @Mutation(() => CallAwardType)
  @Guarded(awardPolicies.sign)
  signAgreement(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.SignAgreementInput,
  ): Promise<CallAwardType> {
    return this.keeping.sign(actor, input);
  }
}
