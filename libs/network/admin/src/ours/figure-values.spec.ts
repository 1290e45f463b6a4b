import { describe, expect, it } from '@jest/globals';
import { readFigure, unitsOf } from './figure-values.js';

describe('a figure of the year', () => {
  it('is read as people write it', () => {
    expect(readFigure('staff', '31,5')).toBe(315);
    expect(readFigure('budget', '1 899 450 €')).toBe(189_945_000);
    expect(readFigure('youngPeople', '2 140')).toBe(2140);
  });

  it('is not read when it is finer than what is counted', () => {
    expect(readFigure('staff', '31,25')).toBeNull();
    expect(readFigure('youngPeople', '12,5')).toBeNull();
  });

  it('comes back in its own unit', () => {
    expect(unitsOf('staff', 315)).toBe(31.5);
  });
});
