import { describe, expect, it } from '@jest/globals';
import { labelFilterOf } from './register-search.js';

describe('the filter of the register of labels', () => {
  it('asks for nothing that the address does not say', () => {
    expect(labelFilterOf({}, '2026-11-26')).toEqual({});
  });

  it('turns what the address says into the filter of the API', () => {
    const search = { etat: 'valid', niveau: '2', region: '24', texte: 'aubre' } as const;

    expect(labelFilterOf(search, '2026-11-26')).toEqual({ state: 'valid', level: 2, regionCode: '24', text: 'aubre' });
  });

  it('counts the delays from today', () => {
    expect(labelFilterOf({ echeance: 'expire' }, '2026-11-26')).toEqual({ expiresBefore: '2027-05-26' });
    expect(labelFilterOf({ echeance: 'suivi' }, '2026-11-30')).toEqual({ followUpBefore: '2027-02-28' });
  });
});
