import { allowed, firstRefusal, isLegibleLine, refused } from '@maillage/platform-kernel';
import { textMustFit } from '../../machine/text-must-fit.rule.js';
import type { SurveyTerms } from '../survey.js';
import { surveyLimits } from '../survey-limits.js';
import type { SurveyRefusal, SurveyVerdict } from '../survey-refusal.js';

const dayInMs = 86_400_000;

/** What must be true of what a sponsor wrote, when it is written and again when the survey opens. */
export function surveyTermsMustHold(terms: SurveyTerms, at: Date): SurveyVerdict {
  const { title, purpose, families, closesAt, thresholdPercent } = terms;
  const { longestDays } = surveyLimits;
  return firstRefusal<SurveyRefusal | 'INVALID_INPUT'>(
    () => (title.trim() === '' ? refused('surveyTitleMissing') : allowed),
    () => lineMustFit('title', title, surveyLimits.title),
    () => textMustFit('purpose', purpose, surveyLimits.purpose),
    () => (families.length === 0 ? refused('surveyFamiliesMissing') : allowed),
    () => familiesMustBeFew(families.length),
    () => (families.every(({ label }) => label.trim() !== '') ? allowed : refused('surveyFamilyUnnamed')),
    ...families.map(
      ({ label, unit }) =>
        () =>
          firstRefusal<SurveyRefusal | 'INVALID_INPUT'>(
            () => lineMustFit('families.label', label, surveyLimits.label),
            () => lineMustFit('families.unit', unit, surveyLimits.unit),
          ),
    ),
    () =>
      closesAt.getTime() > at.getTime()
        ? allowed
        : refused('surveyClosingInPast', { closesAt: closesAt.toISOString() }),
    () =>
      closesAt.getTime() - at.getTime() > longestDays * dayInMs
        ? refused('INVALID_INPUT', { field: 'closesAt', max: longestDays })
        : allowed,
    () =>
      Number.isInteger(thresholdPercent) && thresholdPercent >= 1 && thresholdPercent <= 99
        ? allowed
        : refused('INVALID_INPUT', { field: 'thresholdPercent', min: 1, max: 99 }),
  );
}

function familiesMustBeFew(count: number): SurveyVerdict {
  const max = surveyLimits.families;
  return count > max ? refused('INVALID_INPUT', { field: 'families', max }) : allowed;
}

/** A text of one line, as mails and lists carry them among other words. @param max in characters */
function lineMustFit(field: string, text: string, max: number): SurveyVerdict {
  return firstRefusal<'INVALID_INPUT'>(
    () => textMustFit(field, text, max),
    () => (isLegibleLine(text) ? allowed : refused('INVALID_INPUT', { field, reason: 'hiddenCharacters' })),
  );
}
