import { expect, test } from '@jest/globals';
import { mayRunCampaigns } from './group-campaign.js';

test.each([
  ['a pooling group that works', ['pooling', 'active', 3], null],
  ['a theme', ['theme', 'active', 3], 'groupNotPooling'],
  ['a group that is only proposed', ['pooling', 'proposed', 3], 'groupNotActive'],
  ['a group that rests', ['pooling', 'paused', 3], 'groupNotActive'],
  ['a group that is over', ['pooling', 'closed', 3], 'groupNotActive'],
  ['a group of nobody else', ['pooling', 'active', 0], 'groupWithoutMembers'],
] as const)('%s runs campaigns, or says why not', (_case, [kind, state, members], code) => {
  expect(mayRunCampaigns({ kind, state }, members)).toMatchObject(code === null ? { can: true } : { can: false, code });
});
