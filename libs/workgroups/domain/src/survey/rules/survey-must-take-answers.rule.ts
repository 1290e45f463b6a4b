import { allowed, refused } from '@maillage/platform-kernel';
import type { PoolingSurvey } from '../survey.js';
import type { SurveyVerdict } from '../survey-refusal.js';

/** An answer is given and changed while the survey is open, and before its deadline to the instant. */
export function surveyMustTakeAnswers({ state, closesAt }: PoolingSurvey, at: Date): SurveyVerdict {
  if (state === 'draft') return refused('surveyNotThereYet', { state });
  if (state !== 'open') return refused('surveyPastThis', { state });
  if (at.getTime() < closesAt.getTime()) return allowed;
  return refused('surveyDeadlinePassed', { closesAt: closesAt.toISOString(), at: at.toISOString() });
}
