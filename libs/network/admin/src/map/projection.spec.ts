import { describe, expect, it } from '@jest/globals';
import { frames, placeOn } from './projection.js';

/** The regions of France, by their codes of the INSEE. */
const regions = [
  ...['01', '02', '03', '04', '06', '11', '24', '27', '28', '32', '44', '52', '53'],
  ...['75', '76', '84', '93', '94', '975', '977', '978'],
];
const mainland = frames[0];
const on = (latitude: number, longitude: number) =>
  mainland === undefined ? { x: 0, y: 0 } : placeOn(mainland, { latitude, longitude });

describe('the map by Mission', () => {
  it('has a frame for each region', () => {
    expect(frames.flatMap((frame) => frame.regions).sort()).toEqual([...regions].sort());
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
