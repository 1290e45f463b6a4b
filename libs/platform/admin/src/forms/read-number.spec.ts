import { describe, expect, it } from '@jest/globals';
import { readCents, readInteger, writeCents } from './read-number.js';

describe('numbers as people write them', () => {
  it.each([
    ['151', 15_100],
    ['151,00', 15_100],
    ['151,5', 15_150],
    ['151.05', 15_105],
    ['1 234,50 €', 123_450],
    ['0', 0],
    ['\u22123,20', -320],
  ])('reads the amount %s', (text, cents) => {
    expect(readCents(text, 'fr')).toBe(cents);
  });

  it.each(['', 'abc', '1,2,3', '12,345', '1,234.50', '1.2345', '--1'])('does not guess an amount from "%s"', (text) => {
    expect(readCents(text, 'fr')).toBeNull();
  });

  it('reads thousands grouped with a comma in English only', () => {
    expect(readCents('1,234.50', 'en')).toBe(123_450);
    expect(readCents('12,345', 'en')).toBe(1_234_500);
    expect(readCents('12,3456', 'en')).toBeNull();
  });

  it.each([
    ['58', 58],
    ['2 140', 2140],
    ['-3', -3],
  ])('reads the whole number %s', (text, value) => {
    expect(readInteger(text)).toBe(value);
  });

  it.each(['', '3,5', 'dix', '1e3'])('does not guess a whole number from "%s"', (text) => {
    expect(readInteger(text)).toBeNull();
  });

  it('writes an amount so that it is read again as the same', () => {
    for (const cents of [0, 5, 15_100, -320, 123_450]) expect(readCents(writeCents(cents, ','), 'fr')).toBe(cents);
  });
});
