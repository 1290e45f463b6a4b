import { describe, expect, it } from '@jest/globals';
import { convexHull } from './convex-hull.js';

const at = (x: number, y: number) => ({ x, y });

describe('the ground of a region', () => {
  it('goes around the points and leaves out those inside or on an edge', () => {
    const hull = convexHull([at(0, 0), at(4, 0), at(2, 1), at(4, 4), at(0, 4), at(2, 0)]);

    expect(hull).toEqual([at(0, 0), at(4, 0), at(4, 4), at(0, 4)]);
  });

  it.each([0, 1, 2])('of %i points is these points', (count) => {
    const points = [at(1, 1), at(2, 2)].slice(0, count);

    expect(convexHull(points)).toEqual(points);
  });
});
