import { describe, expect, it } from '@jest/globals';
import { fromLocal, toLocal } from './local-date-time.js';

describe('a date and time typed in a named zone', () => {
  it('becomes an instant and comes back as typed', () => {
    expect(fromLocal('2026-12-04T18:00', 'Europe/Paris')).toBe('2026-12-04T17:00:00.000Z');
    expect(toLocal('2026-12-04T17:00:00.000Z', 'Europe/Paris')).toBe('2026-12-04T18:00');
    expect(toLocal('2026-12-04T17:00:00.000Z', 'Pacific/Noumea')).toBe('2026-12-05T04:00');
  });

  it('is nothing while it is incomplete', () => {
    expect(fromLocal('', 'Europe/Paris')).toBeNull();
    expect(fromLocal('2026-12-04', 'Europe/Paris')).toBeNull();
  });
});
