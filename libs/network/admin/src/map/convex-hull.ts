import type { Place } from './projection.js';

/** The points around the others, in order: the ground of a region, as far as its Missions tell. */
export function convexHull(points: readonly Place[]): readonly Place[] {
  const sorted = [...points].sort((one, other) => one.x - other.x || one.y - other.y);
  if (sorted.length < 3) return sorted;
  return [...halfHull(sorted), ...halfHull(sorted.reverse())];
}

function halfHull(points: readonly Place[]): Place[] {
  const hull: Place[] = [];
  for (const point of points) {
    while (hull.length > 1 && !turnsLeft(hull.at(-2), hull.at(-1), point)) hull.pop();
    hull.push(point);
  }
  return hull.slice(0, -1);
}

function turnsLeft(from: Place | undefined, over: Place | undefined, to: Place): boolean {
  if (from === undefined || over === undefined) return true;
  return (over.x - from.x) * (to.y - from.y) - (over.y - from.y) * (to.x - from.x) > 0;
}
