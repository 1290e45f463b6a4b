import { describe, expect, test } from '@jest/globals';
import { writtenInstantOf } from './written-instant.js';

describe('a deadline as it is written', () => {
  test('is the day and the hour of the zone of the call', () => {
    expect(writtenInstantOf('2026-12-18T11:00:00Z', 'Europe/Paris')).toEqual({ day: '2026-12-18', hour: '12:00' });
    expect(writtenInstantOf('2026-12-18T21:30:00Z', 'Indian/Reunion')).toEqual({ day: '2026-12-19', hour: '01:30' });
  });
});
