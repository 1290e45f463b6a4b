import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { CallQuestions } from '../../application/call/call-questions.use-case.js';
import { KeepProgramme } from '../../application/call/keep-programme.use-case.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import * as inputs from './call.inputs.js';
import { CallForProjectsType, CallProgrammeType } from './call.types.js';

/** Questions about calls, and the programmes under which they are opened. */
@Resolver(() => CallForProjectsType)
export class CallQuestionsResolver {
  constructor(
    private readonly questions: CallQuestions,
    private readonly programmes: KeepProgramme,
  ) {}

  @Mutation(() => CallForProjectsType)
  @Guarded(callsPolicies.ask)
  askCallQuestion(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.AskCallQuestionInput,
  ): Promise<CallForProjectsType> {
    return this.questions.ask(actor, input);
  }

  @Mutation(() => CallForProjectsType)
  @Guarded(callsPolicies.coordinate)
  answerCallQuestion(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.AnswerCallQuestionInput,
  ): Promise<CallForProjectsType> {
    return this.questions.answer(actor, input);
  }

  @Mutation(() => CallProgrammeType)
  @Guarded(callsPolicies.coordinate)
  addProgramme(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.AddProgrammeInput,
  ): Promise<CallProgrammeType> {
    return this.programmes.add(actor, input);
  }

  @Mutation(() => CallProgrammeType)
  @Guarded(callsPolicies.coordinate)
  editProgramme(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.EditProgrammeInput,
  ): Promise<CallProgrammeType> {
    return this.programmes.edit(actor, input);
  }
}
