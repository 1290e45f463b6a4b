import { expect, test } from '@jest/globals';
import { steeredStageOf } from './steered-stage.js';

const none = { state: null, labelledUntil: null, labelState: null };
const granted = { ...none, state: 'granted' as const };

test.each([
  ['is not engaged without a cycle', none, 'notEngaged'],
  ['is where its cycle is', { ...none, state: 'selfAssessment' }, 'selfAssessment'],
  ['is labelled while its label holds', { ...granted, labelledUntil: '2027-01-18', labelState: 'valid' }, 'labelled'],
  ['is labelled while it renews', { state: 'applied', labelledUntil: '2027-01-18', labelState: 'valid' }, 'labelled'],
  ['is not labelled once its label has ended', { ...granted, labelState: 'expired' }, 'labelExpired'],
  [
    'nor while it is suspended',
    { ...granted, state: 'grantedWithConditions', labelState: 'suspended' },
    'labelSuspended',
  ],
  ['nor once it was withdrawn', { ...granted, labelState: 'withdrawn' }, 'labelWithdrawn'],
  ['is where its next cycle is after that', { ...none, state: 'applied', labelState: 'expired' }, 'applied'],
] as const)('an organisation that is steered %s', (_, facts, stage) => {
  expect(steeredStageOf(facts)).toBe(stage);
});
