import { describe, expect, it } from '@jest/globals';
import { regionTiles } from './region-tiles.js';

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
