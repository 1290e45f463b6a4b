import { expect, test } from '@jest/globals';
import { textOf } from './source-tree.js';

/** The design system knows nothing of ours, so that what names take in a sentence stands there and in the kernel. */
const said = (path: string): string[] =>
  [
    ...textOf(path).matchAll(
      /^(?:export )?(?:const articles\b|function (?:articledInFrench|ofInFrench|articleOf)\b).*?^[}\]];?$/gms,
    ),
  ].map(([found]) => found);

test('mails and screens give names of organisations the same article', () => {
  const inMails = said('libs/platform/kernel/src/french-name.ts');

  expect(inMails).toHaveLength(4);
  expect(said('libs/platform/admin/src/language/french-name.ts')).toEqual(inMails);
});
