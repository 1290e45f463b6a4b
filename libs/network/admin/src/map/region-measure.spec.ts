import { describe, expect, it } from '@jest/globals';
import { measured, measures, boundsOf, type RegionCount } from './region-measure.js';

const region = (missions: number, active: number): RegionCount => ({
  region: { code: '53', name: 'Bretagne' },
  missions,
  states: [
    { state: 'active', count: active },
    { state: 'suspended', count: missions - active },
  ],
});

describe('the colour of a region', () => {
  it.each([
    [0, 'none'],
    [1, 1],
    [9, 1],
    [10, 2],
    [29, 3],
    [30, 4],
    [75, 5],
  ])('by number: %i Missions', (missions, level) => {
    expect(measured(region(missions, missions), 'nombre').level).toBe(level);
  });

  it.each([
    [20, 20, 5, 1],
    [20, 19, 4, 0.95],
    [10, 5, 1, 0.5],
  ])('by share: %i Missions, %i active', (missions, active, level, rate) => {
    expect(measured(region(missions, active), 'actives')).toEqual({ level, rate });
  });

  it('tells no rate of fewer than five Missions, which would say what one of them is', () => {
    expect(measured(region(4, 3), 'actives')).toEqual({ level: 'few', rate: null });
    expect(measured(region(5, 3), 'actives')).toEqual({ level: 1, rate: 0.6 });
  });

  it.each(measures)('has five steps that follow one another: %s', (measure) => {
    const bounds = boundsOf(measure);

    expect(bounds.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5]);
    expect(bounds.slice(1).map(({ from }) => from)).toEqual(bounds.slice(0, -1).map(({ below }) => below));
  });
});
