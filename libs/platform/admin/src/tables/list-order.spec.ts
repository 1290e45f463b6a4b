import { describe, expect, it } from '@jest/globals';
import { columnSortOf, orderOf } from './list-order.js';

const known = ['nom', 'region'] as const;

describe('the order of a list', () => {
  it.each([
    [undefined, 'nom', false],
    ['region', 'region', false],
    ['-region', 'region', true],
    ['couleur', 'nom', false],
    ['-', 'nom', false],
  ])('is read from the address: %s', (order, by, descending) => {
    expect(orderOf(order, known, 'nom')).toEqual({ by, descending });
  });

  it('turns round at the second press of the same head', () => {
    const asked: string[] = [];
    const press = (column: string, order: string) =>
      columnSortOf(column, orderOf(order, known, 'nom'), (next) => asked.push(next)).onSort();

    press('region', 'nom');
    press('region', 'region');
    press('region', '-region');

    expect(asked).toEqual(['region', '-region', 'region']);
  });
});
