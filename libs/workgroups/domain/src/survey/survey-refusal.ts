import type { Verdict } from '@maillage/platform-kernel';

/** Every code with which an act on a survey is refused, beyond `INVALID_INPUT`, which a screen never lets come. */
export const surveyRefusals = [
  'surveyNotThereYet',
  'surveyPastThis',
  'surveyDeadlinePassed',
  'surveyNotForYou',
  'sponsorMustStandAbove',
  'surveyTitleMissing',
  'surveyFamiliesMissing',
  'surveyFamilyUnnamed',
  'surveyClosingInPast',
  'surveyFamilyUnanswered',
  'remindedLately',
  'familyBelowThreshold',
  'familyAlreadyProposed',
] as const;
export type SurveyRefusal = (typeof surveyRefusals)[number];

export type SurveyVerdict = Verdict<SurveyRefusal | 'INVALID_INPUT'>;
