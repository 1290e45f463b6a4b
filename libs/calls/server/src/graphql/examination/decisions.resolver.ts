import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { ExamineApplication } from '../../application/examination/examine-application.use-case.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import * as inputs from '../application/application.inputs.js';
import { CallExaminationType } from './examination.types.js';

/** The decisions on what was deposited: admissibility, the shortlist, and what the committee decides. */
@Resolver(() => CallExaminationType)
export class DecisionsResolver {
  constructor(private readonly acts: ExamineApplication) {}

  @Mutation(() => CallExaminationType)
  @Guarded(callsPolicies.coordinate)
  admitCallApplication(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ApplicationInput,
  ): Promise<CallExaminationType> {
    return this.acts.move(actor, 'admit', 'admitCallApplication', input);
  }

  @Mutation(() => CallExaminationType)
  @Guarded(callsPolicies.coordinate)
  declareApplicationInadmissible(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ReasonedApplicationInput,
  ): Promise<CallExaminationType> {
    return this.acts.move(actor, 'declareInadmissible', 'declareApplicationInadmissible', input);
  }

  @Mutation(() => CallExaminationType)
  @Guarded(callsPolicies.coordinate)
  shortlistApplication(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ApplicationInput,
  ): Promise<CallExaminationType> {
    return this.acts.move(actor, 'shortlist', 'shortlistApplication', input);
  }

  @Mutation(() => CallExaminationType)
  @Guarded(callsPolicies.coordinate)
  removeFromShortlist(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ReasonedApplicationInput,
  ): Promise<CallExaminationType> {
    return this.acts.move(actor, 'removeFromShortlist', 'removeFromShortlist', input);
  }

  @Mutation(() => CallExaminationType)
  @Guarded(callsPolicies.coordinate)
  awardApplication(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ApplicationInput,
  ): Promise<CallExaminationType> {
    return this.acts.move(actor, 'award', 'awardApplication', input);
  }

  @Mutation(() => CallExaminationType)
  @Guarded(callsPolicies.coordinate)
  awardApplicationPartially(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ReasonedApplicationInput,
  ): Promise<CallExaminationType> {
    return this.acts.move(actor, 'awardPartially', 'awardApplicationPartially', input);
  }

  @Mutation(() => CallExaminationType)
  @Guarded(callsPolicies.coordinate)
  reserveApplication(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ReasonedApplicationInput,
  ): Promise<CallExaminationType> {
    return this.acts.move(actor, 'reserve', 'reserveApplication', input);
  }

  @Mutation(() => CallExaminationType)
  @Guarded(callsPolicies.coordinate)
  rejectApplication(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ReasonedApplicationInput,
  ): Promise<CallExaminationType> {
    return this.acts.move(actor, 'reject', 'rejectApplication', input);
  }
}
