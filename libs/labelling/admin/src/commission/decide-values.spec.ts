import { describe, expect, it } from '@jest/globals';
import { decideTroubles, isAbove, levelsOf, type DecideValues } from './decide-values.js';

const say = (key: string) => key;
const whole: DecideValues = {
  ...{ decision: 'granted', level: '1', above: '', motives: 'Un accueil remarquable.' },
  ...{ conditions: '', present: ['m1'] },
};
const missing = (facts: Partial<DecideValues>) =>
  Object.keys(decideTroubles({ ...whole, ...facts }, { levelSupported: 1 }, say));

describe('a decision of the commission', () => {
  it('asks for the decision, the motives and who was present', () => {
    expect(missing({ decision: null, level: null, motives: ' ', present: [] })).toEqual([
      'decision',
      'motives',
      'present',
    ]);
    expect(missing({})).toEqual([]);
  });

  it('asks for a level when it gives the label, and for conditions when there are some', () => {
    expect(missing({ level: null })).toEqual(['level']);
    expect(missing({ decision: 'grantedWithConditions' })).toEqual(['conditions']);
    expect(missing({ decision: 'deferred', level: null })).toEqual([]);
  });

  it('asks why it goes beyond what the report supports', () => {
    expect(missing({ level: '2' })).toEqual(['above']);
    expect(missing({ level: '2', above: 'Le recueil est venu depuis.' })).toEqual([]);
    expect(isAbove({ decision: 'refused', level: '2' }, { levelSupported: 1 })).toBe(false);
  });

  it('chooses among three levels at least', () => {
    expect(levelsOf({ levelAimed: 1, levelSupported: 0 })).toEqual([1, 2, 3]);
    expect(levelsOf({ levelAimed: 4, levelSupported: 2 })).toHaveLength(4);
  });
});
