import { describe, expect, it } from '@jest/globals';
import { FakeClock } from './fake-clock.js';

describe('a fake clock', () => {
  it('stands still until it is moved', () => {
    const clock = new FakeClock('2026-03-01T09:00:00Z');

    const instants = [clock.now(), clock.now()];

    expect(instants).toEqual([new Date('2026-03-01T09:00:00Z'), new Date('2026-03-01T09:00:00Z')]);
  });

  it('advances by days, hours, minutes and seconds', () => {
    const clock = new FakeClock('2026-02-28T22:00:00+01:00');

    clock.advance({ days: 1, hours: 2, minutes: 3, seconds: 4 });

    expect(clock.now().toISOString()).toBe('2026-03-01T23:03:04.000Z');
  });

  it('refuses an instant without an offset, which each machine would read in its own zone', () => {
    expect(() => new FakeClock('2026-03-01T09:00:00')).toThrow('Not an instant');
  });
});
