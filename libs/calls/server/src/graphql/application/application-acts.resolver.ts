import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { BeginApplication } from '../../application/application/begin-application.use-case.js';
import { MoveApplication } from '../../application/application/move-application.use-case.js';
import { SendMessage } from '../../application/application/send-message.use-case.js';
import { WriteApplication } from '../../application/application/write-application.use-case.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import * as inputs from './application.inputs.js';
import { CallApplicationType } from './application.types.js';

/** The acts of those who apply. */
@Resolver(() => CallApplicationType)
export class ApplicationActsResolver {
  constructor(
    private readonly beginnings: BeginApplication,
    private readonly writing: WriteApplication,
    private readonly moves: MoveApplication,
    private readonly messages: SendMessage,
  ) {}

  @Mutation(() => CallApplicationType)
  @Guarded(callsPolicies.write)
  beginApplication(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.BeginApplicationInput,
  ): Promise<CallApplicationType> {
    return this.beginnings.begin(actor, input);
  }

  @Mutation(() => CallApplicationType)
  @Guarded(callsPolicies.write)
  duplicateApplication(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.DuplicateApplicationInput,
  ): Promise<CallApplicationType> {
    return this.beginnings.duplicate(actor, input);
  }

  @Mutation(() => CallApplicationType)
  @Guarded(callsPolicies.write)
  renameApplication(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.RenameApplicationInput,
  ): Promise<CallApplicationType> {
    return this.writing.rename(actor, input);
  }

  @Mutation(() => CallApplicationType)
  @Guarded(callsPolicies.write)
  saveApplicationAnswer(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.SaveApplicationAnswerInput,
  ): Promise<CallApplicationType> {
    return this.writing.answer(actor, input);
  }

  @Mutation(() => CallApplicationType)
  @Guarded(callsPolicies.write)
  sendApplicationMessage(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.SendApplicationMessageInput,
  ): Promise<CallApplicationType> {
    return this.messages.execute(actor, input);
  }

  @Mutation(() => CallApplicationType)
  @Guarded(callsPolicies.write)
  askSignOff(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ApplicationInput,
  ): Promise<CallApplicationType> {
    return this.moves.askSignOff(actor, input);
  }

  @Mutation(() => CallApplicationType)
  @Guarded(callsPolicies.write)
  resumeWriting(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ApplicationInput,
  ): Promise<CallApplicationType> {
    return this.moves.resumeWriting(actor, input);
  }

  @Mutation(() => CallApplicationType)
  @Guarded(callsPolicies.signOff)
  signOffApplication(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.SignApplicationInput,
  ): Promise<CallApplicationType> {
    return this.moves.signOff(actor, input);
  }

  @Mutation(() => CallApplicationType)
  @Guarded(callsPolicies.declineSignOff)
  declineSignOff(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ReasonedApplicationInput,
  ): Promise<CallApplicationType> {
    return this.moves.declineSignOff(actor, input);
  }

  @Mutation(() => CallApplicationType)
  @Guarded(callsPolicies.depositInPerson)
  depositApplication(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.SignApplicationInput,
  ): Promise<CallApplicationType> {
    return this.moves.deposit(actor, input);
  }

  @Mutation(() => CallApplicationType)
  @Guarded(callsPolicies.depositInPerson)
  resubmitApplication(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.SignApplicationInput,
  ): Promise<CallApplicationType> {
    return this.moves.resubmit(actor, input);
  }

  @Mutation(() => CallApplicationType)
  @Guarded(callsPolicies.deposit)
  withdrawCallApplication(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ReasonedApplicationInput,
  ): Promise<CallApplicationType> {
    return this.moves.withdraw(actor, input);
  }
}
