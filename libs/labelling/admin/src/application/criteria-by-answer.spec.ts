import { describe, expect, it } from '@jest/globals';
import { criteriaByAnswer } from './criteria-by-answer.js';

const answered = (status: 'done' | 'notDone' | null) => ({ status, excluded: null });

describe('the criteria of an application', () => {
  it('are counted by their answer, without those that the profile leaves out', () => {
    const excluded = { status: 'done' as const, excluded: { code: 'profileDiffers', params: {} } };

    const counts = criteriaByAnswer([
      answered('done'),
      answered('done'),
      answered('notDone'),
      answered(null),
      excluded,
    ]);

    expect(counts.filter(({ count }) => count > 0)).toEqual([
      { answer: 'done', count: 2 },
      { answer: 'notDone', count: 1 },
      { answer: 'none', count: 1 },
    ]);
  });
});
