import { describe, expect, test } from '@jest/globals';
import { nextState, statesReachableFrom, terminalStates } from '@maillage/platform-kernel';
import { agreedWays } from '@maillage/platform-testing';
import { wayMustExist } from '../machine/way-must-exist.rule.js';
import { surveyMachine, surveyTransitions } from './survey.transitions.js';
import { type SurveyAct, surveyActNames, type SurveyState, surveyStates } from './survey-vocabulary.js';

const pairs = agreedWays<SurveyState, SurveyAct>(surveyStates, surveyActNames, {
  draft: 'edit>draft open>open; !surveyNotThereYet: remind close publish propose',
  open: 'remind>open close>closed; !surveyPastThis: edit open; !surveyNotThereYet: publish propose',
  closed: 'publish>published propose>closed; !surveyPastThis: edit open remind close',
  published: 'propose>published; !surveyPastThis: edit open remind close publish',
});

describe('the states of a survey', () => {
  test.each(pairs)('from %s, %s gives %s', (state, act, outcome) => {
    const verdict = wayMustExist(surveyMachine, state, act);

    expect(verdict.can ? nextState<SurveyState, SurveyAct>(surveyTransitions, state, act) : verdict.code).toBe(outcome);
  });

  test('can all be reached from the draft, and none is a dead end: what was published may still be followed up', () => {
    const reached = statesReachableFrom<SurveyState, SurveyAct>(surveyTransitions, 'draft');

    expect([...reached].sort()).toEqual([...surveyStates].sort());
    expect(terminalStates<SurveyState, SurveyAct>(surveyTransitions)).toEqual([]);
  });
});
