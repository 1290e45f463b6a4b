import { describe, expect, test } from '@jest/globals';
import { isCommuneCode, isRna, isSiret, withSiretKey } from './official-identifier.rules.js';

describe('official identifiers', () => {
  test('a SIRET holds when the keys of the enterprise and of the establishment hold', () => {
    const siret = withSiretKey('000100000001');

    expect(siret).toHaveLength(14);
    expect(isSiret(siret)).toBe(true);
  });

  test('one wrong digit, or two neighbours exchanged, is found', () => {
    const siret = withSiretKey('000102340001');
    const wrong = [...siret].map((digit, place) => {
      const other = String((Number(digit) + 1) % 10);
      return siret.slice(0, place) + other + siret.slice(place + 1);
    });

    expect(wrong.filter(isSiret)).toEqual([]);
    expect(isSiret(siret.replace('23', '32'))).toBe(false);
  });

  test('an establishment whose enterprise has a wrong key is refused, even when the whole adds up', () => {
    const adding = Array.from({ length: 10 }, (_, key) => `0001000050001${key}`).filter((one) => isSiret(one));

    expect(adding).toEqual([]);
  });

  test('the post has a key of its own', () => {
    expect(['35600000000048', '35600000049837', '35600000049838'].map(isSiret)).toEqual([true, true, false]);
  });

  test('an association and a commune are told by their form', () => {
    expect([isRna('W000100000'), isRna('w000100000'), isRna('W00010000')]).toEqual([true, false, false]);
    expect([isCommuneCode('45234'), isCommuneCode('2A004'), isCommuneCode('2C004')]).toEqual([true, true, false]);
  });
});
