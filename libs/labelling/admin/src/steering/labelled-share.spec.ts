import { expect, it } from '@jest/globals';
import { labelledShare } from './labelled-share.js';

it.each([
  [{ members: 17, labelled: 9 }, 5],
  [{ members: 20, labelled: 7 }, 3],
  [{ members: 20, labelled: 0 }, 1],
  [{ members: 4, labelled: 2 }, 'few'],
  [{ members: 0, labelled: 0 }, 'none'],
])('of %j a tile is drawn as %s', (region, level) => {
  expect(labelledShare(region).level).toBe(level);
});

it('tells no rate of fewer than five', () => {
  expect(labelledShare({ members: 4, labelled: 2 }).rate).toBeNull();
  expect(labelledShare({ members: 5, labelled: 2 }).rate).toBe(0.4);
});
