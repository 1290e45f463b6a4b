import { describe, expect, it } from '@jest/globals';
import { given, oneOf, orderIn, textOf } from './search.js';

describe('search params', () => {
  it('keeps a known value and leaves out any other', () => {
    expect(oneOf('draft', ['draft', 'needsOpen'])).toBe('draft');
    expect(oneOf('deleted', ['draft', 'needsOpen'])).toBeUndefined();
  });

  it('reads a text that looks like a number as a text', () => {
    expect(textOf(2027)).toBe('2027');
  });

  it('leaves out a blank text', () => {
    expect(textOf('  ')).toBeUndefined();
  });

  it('keeps the order of a column that can be sorted, either way', () => {
    const orders = ['name', '-name', '--name', 'colour', 3].map((order) => orderIn(order, ['name', 'state']));

    expect(orders).toEqual(['name', '-name', undefined, undefined, undefined]);
  });

  it('writes no param without a value in the address', () => {
    expect(given({ etat: 'draft', texte: undefined })).toEqual({ etat: 'draft' });
  });
});
