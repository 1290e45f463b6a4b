import { describe, expect, test } from '@jest/globals';
import type { Question } from '../framework-content.js';
import { done, notConcerned, notDone, partly, planned } from '../testing/a-framework.js';
import { answerMustFit } from './answer-must-fit.rule.js';

const progress: Question = { kind: 'progress' };
const yesNo: Question = { kind: 'yesNo' };
const stages: Question = {
  kind: 'choices',
  choices: [0, 30, 100].map((percent) => ({ title: `${percent} %`, percent })),
};

const refusals = [
  ['a part of nothing', partly(0), progress, 'partMissing'],
  ['a part of all', partly(100), progress, 'partMissing'],
  ['half a percent', partly(0.5), progress, 'partMissing'],
  ['a part of a yes or no', partly(50), yesNo, 'partNotAChoice'],
  ['a part between two stages', partly(50), stages, 'partNotAChoice'],
  ['not concerned without saying why', notConcerned(' '), progress, 'notConcernedReasonMissing'],
  ['a share of what is done', { ...done, donePercent: 50 }, progress, 'INVALID_INPUT'],
  ['a day for what is done', { ...done, plannedOn: '2027-03-30' }, progress, 'INVALID_INPUT'],
  ['a day that does not exist', { ...planned, plannedOn: '2027-02-30' }, progress, 'INVALID_INPUT'],
  ['a reason for what is planned', { ...planned, notConcernedReason: 'Trop petit' }, progress, 'INVALID_INPUT'],
] as const;

const acceptances = [
  ['done', done, yesNo],
  ['planned for a day', { ...planned, plannedOn: '2027-03-30' }, stages],
  ['not done', notDone, yesNo],
  ['a part', partly(60), progress],
  ['a stage', partly(30), stages],
  ['not concerned, and why', notConcerned('Nous n’avons pas d’antenne'), yesNo],
] as const;

describe('an answer to a criterion', () => {
  test.each(refusals)('%s is refused', (_case, answer, question, code) => {
    expect(answerMustFit(answer, question)).toMatchObject({ can: false, code });
  });

  test.each(acceptances)('%s is taken', (_case, answer, question) => {
    expect(answerMustFit(answer, question)).toEqual({ can: true });
  });
});
