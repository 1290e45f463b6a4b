import { Injectable } from '@nestjs/common';
import { callsLimits, textMustFit } from '@maillage/calls-domain';
import { demand, DomainError, isBlank, newId } from '@maillage/platform-kernel';
import { type ActingActor, StampSource } from '@maillage/platform-server';
import { CallRepository } from '../../persistence/call/call.repository.js';
import { CallQuestionRepository } from '../../persistence/call/call-question.repository.js';
import { demandOnQuestion } from '../../policy/call-question.ability.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import type { AnswerQuestionAsked, AskQuestionAsked } from './asked.js';
import { CallActs } from './call-acts.js';
import type { CallView } from './call.view.js';

/** Questions about a call, and their answers: to who asked, or to all who would apply. */
@Injectable()
export class CallQuestions {
  constructor(
    private readonly acts: CallActs,
    private readonly calls: CallRepository,
    private readonly questions: CallQuestionRepository,
    private readonly stamps: StampSource,
  ) {}

  ask(actor: ActingActor, input: AskQuestionAsked): Promise<CallView> {
    const asked = { operation: 'askCallQuestion', policy: callsPolicies.ask, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const { callId } = input;
      const { tenantId: coordinatorId } = await this.calls.subjectFor(transaction, actor, 'ask', callId);
      demandBody('body', input.body);
      const at = await this.stamps.after(transaction);
      const question = { id: newId(at), askerId: actor.organisationId, callId, coordinatorId, body: input.body.trim() };
      await this.questions.ask(transaction, question, { ...actor, at });
      return callId;
    });
  }

  answer(actor: ActingActor, input: AnswerQuestionAsked): Promise<CallView> {
    const asked = { operation: 'answerCallQuestion', policy: callsPolicies.coordinate, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const question = await this.questions.question(transaction, input.questionId);
      demandOnQuestion(actor, question);
      demandBody('question', input.question);
      demandBody('body', input.body);
      const at = await this.stamps.after(transaction);
      const words = { question: input.question.trim(), body: input.body.trim(), isPublic: input.isPublic };
      await this.questions.answer(transaction, question, { ...actor, ...words, id: newId(at), at });
      return question.callId;
    });
  }
}

/** @throws DomainError INVALID_INPUT naming the field */
export function demandBody(field: string, body: string): void {
  if (isBlank(body)) throw new DomainError('INVALID_INPUT', { field, reason: 'missing' });
  demand(textMustFit(field, body, callsLimits.message));
}
