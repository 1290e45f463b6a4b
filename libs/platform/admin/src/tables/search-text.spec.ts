import { describe, expect, it } from '@jest/globals';
import { hrefOfView, searchTextOf } from './search-text.js';

describe('the text of a view', () => {
  it('is the same whatever the order in which the filters were chosen', () => {
    const [one, other] = [
      { region: '24', etat: 'active' },
      { etat: 'active', region: '24', texte: undefined },
    ];

    expect(searchTextOf(one)).toBe('etat=active&region=24');
    expect(searchTextOf(other)).toBe(searchTextOf(one));
  });

  it('makes the address of the list', () => {
    expect(hrefOfView('/o/X/reseau', searchTextOf({ texte: 'val d’aubre & co' }))).toBe(
      '/o/X/reseau?texte=val+d%E2%80%99aubre+%26+co',
    );
    expect(hrefOfView('/o/X/reseau', '')).toBe('/o/X/reseau');
  });
});
