import { allowed, firstRefusal, refused, type Verdict } from '@maillage/platform-kernel';
import { textMustFit } from '../../machine/text-must-fit.rule.js';
import type { SurveyFamily } from '../survey.js';
import type { FamilyAnswer } from '../survey-answer.js';
import { surveyLimits } from '../survey-limits.js';
import type { SurveyRefusal, SurveyVerdict } from '../survey-refusal.js';

/** A Mission says where it stands to every family, once; who is not concerned has no volumes. */
export function surveyAnswerMustHold(
  families: readonly SurveyFamily[],
  answers: readonly FamilyAnswer[],
): SurveyVerdict {
  const known = new Set(families.map(({ id }) => id));
  return firstRefusal<SurveyRefusal | 'INVALID_INPUT'>(
    () => (answers.every(({ familyId }) => known.has(familyId)) ? allowed : invalid('families', 'unknown')),
    () =>
      new Set(answers.map(({ familyId }) => familyId)).size === answers.length ? allowed : invalid('families', 'twice'),
    ...families.map(
      ({ id, label }) =>
        () =>
          answers.some(({ familyId }) => familyId === id)
            ? allowed
            : refused('surveyFamilyUnanswered', { familyId: id, label }),
    ),
    ...answers.map((answer) => () => familyAnswerMustHold(answer)),
  );
}

function familyAnswerMustHold({
  stance,
  reasons,
  note,
  amountCents,
  quantity,
}: FamilyAnswer): Verdict<'INVALID_INPUT'> {
  const tellsVolumes = amountCents !== null || quantity !== null;
  return firstRefusal<'INVALID_INPUT'>(
    () => textMustFit('note', note, surveyLimits.note),
    () => (new Set(reasons).size === reasons.length ? allowed : invalid('reasons', 'twice')),
    () => (stance === 'notConcerned' && tellsVolumes ? invalid('amountCents', 'notConcerned') : allowed),
    () => mustBePlausible('amountCents', amountCents, surveyLimits.amountCents),
    () => mustBePlausible('quantity', quantity, surveyLimits.quantity),
  );
}

function mustBePlausible(field: string, figure: number | null, max: number): Verdict<'INVALID_INPUT'> {
  if (figure === null) return allowed;
  const holds = Number.isSafeInteger(figure) && figure >= 0 && figure <= max;
  return holds ? allowed : refused('INVALID_INPUT', { field, min: 0, max });
}

function invalid(field: string, reason: string): Verdict<'INVALID_INPUT'> {
  return refused('INVALID_INPUT', { field, reason });
}
