import { describe, expect, it } from '@jest/globals';
import { frames, placeOn } from './projection.js';
import { regionTiles } from '@maillage/platform-admin';

const mainland = frames[0];
const on = (latitude: number, longitude: number) =>
  mainland === undefined ? { x: 0, y: 0 } : placeOn(mainland, { latitude, longitude });

describe('the map by Mission', () => {
  it('has a frame for each region', () => {
    expect(frames.flatMap(({ regions }) => regions).sort()).toEqual(regionTiles.map(({ region }) => region).sort());
  });

  it('puts north above and west at the left, with true proportions', () => {
    const [north, south, west, east] = [on(50, 2), on(43, 2), on(47, -2), on(47, 6)];
    const perDegreeNorth = (south.y - north.y) / 7;
    const perDegreeEast = (east.x - west.x) / 8;

    expect(north.y).toBeLessThan(south.y);
    expect(perDegreeEast / perDegreeNorth).toBeCloseTo(Math.cos((46.25 * Math.PI) / 180), 2);
  });

  it('keeps a point that lies outside its frame at the edge', () => {
    expect(on(60, -20)).toEqual({ x: 6, y: 6 });
  });
});
