import { expect, test } from '@jest/globals';
import { coordinatorActNames } from '../campaign-vocabulary.js';
import { coordinatorMustBeActive } from './coordinator-must-be-active.rule.js';

test('a suspended organisation begins nothing, and may end what it began', () => {
  const open = coordinatorActNames.filter((act) => coordinatorMustBeActive(act, { state: 'suspended' }).can);

  expect(open).toEqual(['closeNeeds', 'abandon']);
  expect(coordinatorMustBeActive('openNeeds', { state: 'suspended' })).toMatchObject({ code: 'organisationSuspended' });
});

test('an active organisation may do every act of a coordinator', () => {
  expect(coordinatorActNames.every((act) => coordinatorMustBeActive(act, { state: 'active' }).can)).toBe(true);
});
