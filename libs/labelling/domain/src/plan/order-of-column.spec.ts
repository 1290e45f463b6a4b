import { describe, expect, test } from '@jest/globals';
import { orderOfColumn } from './order-of-column.js';

describe('a card that is put into a column', () => {
  test.each([
    [null, ['moved', 'one', 'two']],
    ['one', ['one', 'moved', 'two']],
    ['two', ['one', 'two', 'moved']],
    ['gone', ['one', 'two', 'moved']],
  ])('comes after %s', (afterId, order) => {
    expect(orderOfColumn(['one', 'two'], 'moved', afterId)).toEqual(order);
    expect(orderOfColumn(['moved', 'one', 'two'], 'moved', afterId)).toEqual(order);
  });
});
