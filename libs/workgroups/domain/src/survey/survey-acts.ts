import { type ActStamp, allowed, demand, firstRefusal, refused } from '@maillage/platform-kernel';
import { moveAlong } from '../machine/move-along.js';
import { wayMustExist } from '../machine/way-must-exist.rule.js';
import type { PoolingSurvey, SurveyChange, SurveyDecision, SurveyTerms } from './survey.js';
import { surveyLimits } from './survey-limits.js';
import type { SurveyRefusal, SurveyVerdict } from './survey-refusal.js';
import { surveyTermsMustHold } from './rules/survey-terms-must-hold.rule.js';
import { surveyMachine } from './survey.transitions.js';
import { type SurveyAct, surveyActNames } from './survey-vocabulary.js';

const hourInMs = 3_600_000;

/** Whether the sponsor can do an act now, before anything is written in its form. */
export function surveyVerdict(act: SurveyAct, survey: PoolingSurvey, at: Date): SurveyVerdict {
  return firstRefusal<SurveyRefusal | 'INVALID_INPUT'>(
    () => wayMustExist(surveyMachine, survey.state, act),
    () => ruleOf(act, survey, at),
  );
}

/** What an act asks beyond its state. */
function ruleOf(act: SurveyAct, survey: PoolingSurvey, at: Date): SurveyVerdict {
  if (act === 'open') return surveyTermsMustHold(survey, at);
  return act === 'remind' ? reminderMustBeDue(survey, at) : allowed;
}

/** Every act of the sponsor, with why it cannot be done now. Permissions are another question. */
export function surveyActs(
  survey: PoolingSurvey,
  at: Date,
): readonly { readonly act: SurveyAct; readonly verdict: SurveyVerdict }[] {
  return surveyActNames.map((act) => ({ act, verdict: surveyVerdict(act, survey, at) }));
}

/**
 * Writes the first version of a survey. Its decision is an `edit` that comes from nowhere.
 *
 * @throws DomainError when the terms do not hold
 */
export function draftSurvey(
  { id, tenantId, terms }: { readonly id: string; readonly tenantId: string; readonly terms: SurveyTerms },
  stamp: ActStamp,
): SurveyChange {
  demand(surveyTermsMustHold(terms, stamp.at));
  const { decisionId, actor, at, reason } = stamp;
  return {
    survey: { ...tidied(terms), id, tenantId, state: 'draft', remindedAt: null },
    decision: { id: decisionId, act: 'edit', from: null, to: 'draft', actor, at, reason },
  };
}

/** @throws DomainError when it is no draft any more, or the terms do not hold */
export function editSurvey(survey: PoolingSurvey, terms: SurveyTerms, stamp: ActStamp): SurveyChange {
  const decision = decided(survey, { act: 'edit', rule: () => surveyTermsMustHold(terms, stamp.at) }, stamp);
  return { survey: { ...survey, ...tidied(terms) }, decision };
}

/**
 * Opens, reminds, closes, publishes or proposes.
 *
 * @throws DomainError when the state does not let it, or those asked were reminded in the last day
 */
export function moveSurvey(survey: PoolingSurvey, act: Exclude<SurveyAct, 'edit'>, stamp: ActStamp): SurveyChange {
  const decision = decided(survey, { act, rule: () => ruleOf(act, survey, stamp.at) }, stamp);
  const remindedAt = act === 'remind' ? stamp.at : survey.remindedAt;
  return { survey: { ...survey, state: decision.to, remindedAt }, decision };
}

/** The clock closes what is due. @returns null when there is nothing to do: it is closed already, or not due yet */
export function closeSurveyOnTime(survey: PoolingSurvey, stamp: ActStamp): SurveyChange | null {
  const isDue = survey.state === 'open' && survey.closesAt.getTime() <= stamp.at.getTime();
  return isDue ? moveSurvey(survey, 'close', stamp) : null;
}

function decided(
  { state: from }: PoolingSurvey,
  { act, rule }: { readonly act: SurveyAct; readonly rule: () => SurveyVerdict },
  stamp: ActStamp,
): SurveyDecision {
  return moveAlong(surveyMachine, { from, act, rule }, stamp);
}

function reminderMustBeDue({ remindedAt }: PoolingSurvey, at: Date): SurveyVerdict {
  if (remindedAt === null) return allowed;
  const next = remindedAt.getTime() + surveyLimits.hoursBetweenReminders * hourInMs;
  return at.getTime() >= next ? allowed : refused('remindedLately', { from: new Date(next).toISOString() });
}

function tidied(terms: SurveyTerms): SurveyTerms {
  const families = terms.families.map((family) => ({
    ...family,
    label: family.label.trim(),
    unit: family.unit.trim(),
  }));
  return { ...terms, families, title: terms.title.trim(), purpose: terms.purpose.trim() };
}
