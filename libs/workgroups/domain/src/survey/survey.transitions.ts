import type { TransitionTable } from '@maillage/platform-kernel';
import type { Machine } from '../machine/machine.js';
import type { SurveyRefusal } from './survey-refusal.js';
import { type SurveyAct, type SurveyState, surveyStates } from './survey-vocabulary.js';

export const surveyTransitions = {
  draft: { edit: 'draft', open: 'open' },
  open: { remind: 'open', close: 'closed' },
  closed: { publish: 'published', propose: 'closed' },
  published: { propose: 'published' },
} as const satisfies TransitionTable<SurveyState, SurveyAct>;

export const surveyMachine: Machine<SurveyState, SurveyAct, SurveyRefusal> = {
  table: surveyTransitions,
  states: surveyStates,
  refusals: { notYet: 'surveyNotThereYet', notNow: 'surveyPastThis', ended: 'surveyPastThis' },
};
