import { describe, expect, it } from '@jest/globals';
import { searchedWith } from './library-search.js';

describe('the search of the library', () => {
  it('keeps the other filters when one changes or goes', () => {
    const search = { texte: 'plan', genre: 'model' as const };

    expect(searchedWith(search, 'theme', 'Formation')).toEqual({ ...search, theme: 'Formation' });
    expect(searchedWith(search, 'genre', null)).toEqual({ texte: 'plan' });
    expect(searchedWith(search, 'texte', '')).toEqual({ genre: 'model' });
  });
});
