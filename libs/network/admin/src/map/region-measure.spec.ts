import { describe, expect, it } from '@jest/globals';
import { measured, measures, boundsOf, type RegionCount } from './region-measure.js';
import { regionTiles } from '@maillage/platform-admin';

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

describe('the tiles', () => {
  it('are one for each region, no two at one place', () => {
    const placed = regionTiles.flatMap(({ place }) => (place === null ? [] : [place]));
    const overlaps = placed.filter((one, index) =>
      placed.slice(index + 1).some((other) => other.row === one.row && Math.abs(other.column - one.column) < 2),
    );

    expect(new Set(regionTiles.map(({ region }) => region)).size).toBe(21);
    expect(overlaps).toEqual([]);
  });
});
