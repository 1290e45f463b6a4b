import type { RefusalWording } from '@maillage/platform-admin';

export const surveyRefusalsInEnglish = {
  surveyNotThereYet: () => ({
    what: 'The survey has not reached this stage yet.',
    next: 'It opens first, closes, then is published.',
  }),
  surveyPastThis: () => ({ what: 'The survey is past this step.', next: 'Reload the page to see where it stands.' }),
  surveyDeadlinePassed: () => ({
    what: 'The survey came to its closing before your answer.',
    next: 'Write to the organisation that holds it: another may follow.',
  }),
  surveyNotForYou: () => ({
    what: 'This survey asks the active Missions below the organisation that holds it.',
    next: 'Change organisation if you answer for another Mission.',
  }),
  sponsorMustStandAbove: () => ({
    what: 'A survey is held by a regional association or by the union.',
    next: 'Propose your subject to your regional association.',
  }),
  surveyTitleMissing: () => ({ what: 'The survey has no title.', next: 'Write what you ask, in one line.' }),
  surveyFamiliesMissing: () => ({ what: 'The survey asks nothing.', next: 'Add at least one family.' }),
  surveyFamilyUnnamed: () => ({ what: 'A family has no name.', next: 'Name it, or remove it.' }),
  surveyClosingInPast: () => ({ what: 'The closing is past.', next: 'Choose a date and time to come.' }),
  surveyFamilyUnanswered: ({ text }) => ({
    what: `The answer is missing for “${text('label') ?? 'a family'}”.`,
    next: 'Choose one of the three answers.',
  }),
  remindedLately: () => ({
    what: 'Missions were reminded less than a day ago.',
    next: 'Wait until tomorrow to remind again.',
  }),
  familyBelowThreshold: ({ count }) => ({
    what: `${count('percent') ?? 'Too few'}% of the answers would pool it: the threshold of ${count('threshold') ?? ''}% is not passed.`,
    next: 'Propose a family that passes the threshold.',
  }),
  familyAlreadyProposed: () => ({
    what: 'This family has already led to such a proposal.',
    next: 'See where the proposal stands.',
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;
