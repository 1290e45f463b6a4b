import { describe, expect, test } from '@jest/globals';
import { blankGroup, fieldOfRefusal, inputOfGroup } from './terms-values.js';

describe('what is typed of a group', () => {
  test('is sent with a deliverable for each line that is not blank', () => {
    const values = { ...blankGroup('region', 'theme'), deliverables: 'Un guide\n\nUn kit\n  ' };

    expect(inputOfGroup(values).letter.deliverables).toEqual(['Un guide', 'Un kit']);
  });

  test('gives each region the same seats, and none where no number is typed', () => {
    const values = { ...blankGroup('network', 'theme'), regions: ['24', '53'] };

    expect(inputOfGroup({ ...values, seatsOfRegion: 2 }).regionSeats).toEqual([
      { regionCode: '24', seats: 2 },
      { regionCode: '53', seats: 2 },
    ]);
    expect(inputOfGroup(values).regionSeats).toEqual([]);
  });

  test('is told its trouble where it was typed', () => {
    const values = blankGroup('region', 'theme');

    expect(fieldOfRefusal('INVALID_INPUT', 'letter.purpose', values)).toBe('purpose');
    expect(fieldOfRefusal('seatsBelowMembers', null, values)).toBe('seats');
    expect(fieldOfRefusal('INVALID_INPUT', 'unheard', values)).toBeNull();
  });
});
