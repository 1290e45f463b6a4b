import { expect, test } from '@jest/globals';
import { weakenedConditions } from './weakened-conditions.js';

test.each<[string, string[]]>([
  ['(tenant_id = own)', []],
  ['((a = 1) AND (b = 2))', ['(b = 2)', '(a = 1)']],
  ['((a = 1) OR (b AND (c = 3)))', ['(a = 1) OR ((c = 3))', '(a = 1) OR (b)']],
  [
    '(a AND ((NOT b) OR (c AND d)))',
    ['((NOT b) OR (c AND d))', 'a', 'a AND ((NOT b) OR (d))', 'a AND ((NOT b) OR (c))'],
  ],
  ["((name = ' AND (') AND b)", ['b', "(name = ' AND (')"]],
])('%s without one of its conditions', (condition, weaker) => {
  expect(weakenedConditions(condition)).toEqual(weaker);
});
