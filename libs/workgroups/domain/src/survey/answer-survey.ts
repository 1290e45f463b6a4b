import { demand, firstRefusal } from '@maillage/platform-kernel';
import { type AskedOrganisation, mustBeAsked } from './asked-organisation.js';
import { surveyAnswerMustHold } from './rules/survey-answer-must-hold.rule.js';
import { surveyMustTakeAnswers } from './rules/survey-must-take-answers.rule.js';
import type { PoolingSurvey } from './survey.js';
import type { FamilyAnswer, SurveyAnswer } from './survey-answer.js';
import type { SurveyRefusal, SurveyVerdict } from './survey-refusal.js';
import { sizeBandOf } from './survey-vocabulary.js';

/** A Mission before a survey: who it is, who asks, and its answer as it stands. */
export interface SurveySituation {
  readonly sponsor: AskedOrganisation;
  readonly organisation: AskedOrganisation;
  /** Employees of the Mission in tenths of full-time equivalents, as it declared them; null when it did not. */
  readonly staffTenths: number | null;
  /** Null while the Mission has not answered. */
  readonly answer: Pick<SurveyAnswer, 'id' | 'revision'> | null;
}

export interface SentAnswer {
  readonly answerId: string;
  readonly sharesAnswer: boolean;
  readonly families: readonly FamilyAnswer[];
}

/** Whether a Mission can answer now, before anything is written in its form. */
export function answeringVerdict(survey: PoolingSurvey, situation: SurveySituation, at: Date): SurveyVerdict {
  return firstRefusal<SurveyRefusal | 'INVALID_INPUT'>(
    () => mustBeAsked(situation.sponsor, situation.organisation),
    () => surveyMustTakeAnswers(survey, at),
  );
}

/**
 * A Mission answers, or changes its answer: what it said before remains as a revision.
 *
 * @throws DomainError when the survey takes no answer now, or not of that one, or the answer does not hold
 */
export function answerSurvey(
  survey: PoolingSurvey,
  situation: SurveySituation,
  sent: SentAnswer,
  at: Date,
): SurveyAnswer {
  demand(answeringVerdict(survey, situation, at));
  demand(surveyAnswerMustHold(survey.families, sent.families));
  const { organisation, answer, staffTenths } = situation;
  const order = new Map(survey.families.map(({ id }, place) => [id, place]));
  const placeOf = ({ familyId }: FamilyAnswer): number => order.get(familyId) ?? 0;
  return {
    id: answer?.id ?? sent.answerId,
    ...{ tenantId: organisation.id, surveyId: survey.id, sponsorId: survey.tenantId },
    sharesAnswer: sent.sharesAnswer,
    revision: (answer?.revision ?? 0) + 1,
    answeredAt: at,
    regionCode: organisation.regionCodes[0] ?? '',
    sizeBand: sizeBandOf(staffTenths),
    families: sent.families
      .map((family) => ({ ...family, note: family.note.trim() }))
      .sort((one, other) => placeOf(one) - placeOf(other)),
  };
}
