import { describe, expect, it } from '@jest/globals';
import { latestFigures } from './latest-figures.js';

describe('the figures of an organisation', () => {
  it('are those of the last year that has any', () => {
    const { year, valueOf } = latestFigures([
      { year: 2024, figure: 'staff', value: 300 },
      { year: 2025, figure: 'staff', value: 315 },
      { year: 2024, figure: 'budget', value: 100 },
    ]);

    expect([year, valueOf('staff'), valueOf('budget')]).toEqual([2025, 315, null]);
  });

  it('are none when none is shared', () => {
    expect(latestFigures([]).year).toBeNull();
  });
});
