import { describe, expect, test } from '@jest/globals';
import {
  allowed,
  cents,
  contains,
  demand,
  DomainError,
  firstRefusal,
  isId,
  newId,
  nextState,
  period,
  priceOf,
  refused,
  statesReachableFrom,
  sumOf,
  terminalStates,
  type TransitionTable,
} from './index.js';

const door = {
  closed: { open: 'open' },
  open: { close: 'closed', demolish: 'gone' },
  gone: {},
} as const satisfies TransitionTable<'closed' | 'open' | 'gone', 'open' | 'close' | 'demolish'>;

type Door = TransitionTable<'closed' | 'open' | 'gone', 'open' | 'close' | 'demolish'>;

describe('ids', () => {
  test('an id is a UUID of version 7 that sorts by its instant', () => {
    const earlier = newId(new Date('2026-03-01T00:00:00.000Z'));
    const later = newId(new Date('2026-03-01T00:00:00.001Z'));

    expect(earlier).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(earlier < later).toBe(true);
    expect(parseInt(earlier.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.parse('2026-03-01T00:00:00.000Z'));
  });

  test('a text of another shape is not an id', () => {
    expect(isId(newId())).toBe(true);
    expect(isId("1' or '1'='1")).toBe(false);
  });
});

describe('transition tables', () => {
  test('an act leads where the table says, and nowhere else', () => {
    expect(nextState<keyof Door, 'open' | 'close' | 'demolish'>(door, 'closed', 'open')).toBe('open');
    expect(nextState<keyof Door, 'open' | 'close' | 'demolish'>(door, 'closed', 'demolish')).toBeUndefined();
  });

  test('reachable and terminal states are read off the table', () => {
    expect([...statesReachableFrom<keyof Door, 'open' | 'close' | 'demolish'>(door, 'open')].sort()).toEqual([
      'closed',
      'gone',
      'open',
    ]);
    expect(terminalStates<keyof Door, 'open' | 'close' | 'demolish'>(door)).toEqual(['gone']);
  });
});

describe('verdicts', () => {
  test('the first rule that refuses gives the reason, and the next are not asked', () => {
    const verdict = firstRefusal(
      () => allowed,
      () => refused('noSeatLeft', { seats: 10 }),
      () => {
        throw new Error('never asked');
      },
    );

    expect(verdict).toEqual({ can: false, code: 'noSeatLeft', params: { seats: 10 } });
    expect(() => demand(verdict)).toThrow(DomainError);
    expect(() => demand(allowed)).not.toThrow();
  });
});

describe('money and time', () => {
  test('money is exact in cents and refuses fractions', () => {
    expect(sumOf([cents(10), cents(20)])).toBe(30);
    expect(priceOf(58, cents(14_200))).toBe(823_600);
    expect(() => cents(0.1)).toThrow(RangeError);
    expect(() => priceOf(1.5, cents(3))).toThrow(RangeError);
  });

  test('a period includes its beginning and excludes its end', () => {
    const november = period(new Date('2026-11-01'), new Date('2026-12-01'));

    expect(contains(november, new Date('2026-11-01'))).toBe(true);
    expect(contains(november, new Date('2026-12-01'))).toBe(false);
    expect(() => period(new Date('2026-12-01'), new Date('2026-11-01'))).toThrow(RangeError);
  });
});
