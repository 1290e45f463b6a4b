import { Injectable } from '@nestjs/common';
import { cents, newId } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce } from '@maillage/platform-server';
import { answerSurvey, type FamilyAnswer } from '@maillage/workgroups-domain';
import { SurveyRepository } from '../../persistence/survey/survey.repository.js';
import { surveyPolicies } from '../../policy/survey/survey.policies.js';
import type { SurveyAnswerAsked } from './asked-survey-acts.js';

/** A Mission answers, or changes its answer. The act answers with the id of the survey. */
@Injectable()
export class AnswerSurvey {
  constructor(
    private readonly acts: ActOnce,
    private readonly surveys: SurveyRepository,
  ) {}

  execute(actor: ActingActor, input: SurveyAnswerAsked): Promise<string> {
    const asked = { operation: 'answerSurvey', policy: surveyPolicies.answer, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const { surveyId, sharesAnswer } = input;
      const { survey, situation, at } = await this.surveys.lockForAnswer(transaction, surveyId, actor.organisationId);

      const sent = { answerId: newId(at), sharesAnswer, families: input.families.map(familyOf) };
      const answer = answerSurvey(survey, situation, sent, at);

      await this.surveys.saveAnswer(transaction, answer, actor);
      return survey.id;
    });
  }
}

function familyOf(asked: SurveyAnswerAsked['families'][number]): FamilyAnswer {
  const { familyId, stance, reasons, note, amountCents, quantity } = asked;
  const amount = amountCents ?? null;
  return {
    ...{ familyId, stance, reasons, note },
    ...{ amountCents: amount === null ? null : cents(amount), quantity: quantity ?? null },
  };
}
