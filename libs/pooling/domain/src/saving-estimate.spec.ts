import { expect, test } from '@jest/globals';
import { cents } from '@maillage/platform-kernel';
import { savingEstimate } from './saving-estimate.js';
import { licences } from './testing/a-campaign.js';
import { aNeed } from './testing/a-need.js';

test.each([
  ['a lower price', 14_200, 15_100, 52_200],
  ['a higher price', 15_100, 14_200, -52_200],
  ['nothing bought today', 14_200, 0, -823_600],
  ['an unknown reference', null, 15_100, null],
  ['an unknown current price', 14_200, null, null],
])('58 licences against %s', (_case, reference, current, saving) => {
  const line = { ...licences, referencePriceCents: reference === null ? null : cents(reference) };
  const need = aNeed({ firm: 58, currentPriceCents: current === null ? null : cents(current) });

  expect(savingEstimate(line, need)).toBe(saving);
});
