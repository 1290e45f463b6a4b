import { describe, expect, test } from '@jest/globals';
import { callFilterOf, hrefOfSearch, outsideFilterOf, withSearch } from './call-search.js';

const today = '2026-12-26';

describe('the search of calls', () => {
  test('shows open calls unless another view is asked for', () => {
    expect(callFilterOf({}, today)).toEqual({ states: ['open'] });
    expect(callFilterOf({ vue: '' as 'nous' }, today)).toEqual({ states: ['open'] });
    expect(callFilterOf({ vue: 'nous', region: '24' }, today)).toEqual({ ledByUs: true, regionCode: '24' });
  });

  test('counts the days to the closing from the reader’s own day', () => {
    expect(callFilterOf({ cloture: '7' }, today)).toEqual({ states: ['open'], closingBy: '2027-01-02' });
    expect(outsideFilterOf({ vue: 'externes', cloture: '30', texte: 'vélo' }, today)).toEqual({
      ...{ states: ['announced', 'open'], closingBy: '2027-01-25', text: 'vélo' },
    });
  });

  test('keeps what is not changed, and says nothing of what is taken away', () => {
    const search = withSearch({ vue: 'clos', texte: 'vélo' }, { texte: null, region: '24' });

    expect(search).toEqual({ vue: 'clos', region: '24' });
    expect(hrefOfSearch('/appels', search)).toBe('/appels?vue=clos&region=24');
    expect(hrefOfSearch('/appels', {})).toBe('/appels');
  });
});
