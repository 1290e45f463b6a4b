import { expect, it } from '@jest/globals';
import { inGroups } from './in-groups.js';

it('a SIRET is read in groups, whatever its length', () => {
  const read = ['12345678200010', '123', null].map((text) => inGroups(text, [3, 3, 3, 5]));

  expect(read).toEqual(['123\u00A0456\u00A0782\u00A000010', '123', null]);
});
