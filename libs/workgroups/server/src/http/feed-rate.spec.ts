import { describe, expect, it } from '@jest/globals';
import { FeedRate } from './feed-rate.js';

describe('the rate at which calendars are read', () => {
  it('is sixty a minute from one address, whatever others ask', () => {
    const rate = new FeedRate();

    const waits = Array.from({ length: 61 }, () => rate.secondsToWait('192.0.2.1', 1_000));

    expect(waits.slice(0, 60).every((seconds) => seconds === 0)).toBe(true);
    expect(waits[60]).toBe(60);
    expect(rate.secondsToWait('192.0.2.2', 1_000)).toBe(0);
  });

  it('begins anew after a minute', () => {
    const rate = new FeedRate();
    Array.from({ length: 80 }, () => rate.secondsToWait('192.0.2.1', 1_000));

    expect(rate.secondsToWait('192.0.2.1', 60_999)).toBe(1);
    expect(rate.secondsToWait('192.0.2.1', 61_000)).toBe(0);
  });

  it('does not grow with the addresses that ask', () => {
    const rate = new FeedRate();

    for (let place = 0; place < 25_000; place += 1) rate.secondsToWait(`192.0.2.${place}`, 1_000);

    expect(Reflect.get(rate, 'asked')).toHaveProperty('size', 5_000);
  });
});
