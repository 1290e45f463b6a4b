import { describe, expect, test } from '@jest/globals';
import { audiencesOf, readersOf } from './comment-readers.js';

const around = { assessedId: 'mission', regionalId: 'arml', unionId: 'union' };

describe('who reads a comment', () => {
  test('one’s own organisation, that and the region’s, or all three levels', () => {
    expect(readersOf('own', 'arml', around)).toEqual(['arml']);
    expect(readersOf('region', 'arml', around)).toEqual(['mission', 'arml']);
    expect(readersOf('nation', 'mission', around)).toEqual(['mission', 'arml', 'union']);
  });

  test('nobody writes to an audience that one is no part of', () => {
    expect(audiencesOf('mission', around)).toEqual(['own', 'region', 'nation']);
    expect(audiencesOf('union', around)).toEqual(['own', 'nation']);
  });
});
