import { describe, expect, test } from '@jest/globals';
import { cents } from '@maillage/platform-kernel';
import { refusalOf } from '@maillage/platform-testing';
import { declareNeeds } from '../acts/declare-needs.js';
import { joinCampaign } from '../acts/join-campaign.js';
import type { Need } from '../participation.js';
import { aCampaign, helmets, licences } from '../testing/a-campaign.js';
import { aMember } from '../testing/a-member.js';
import { aNeed } from '../testing/a-need.js';
import { aStamp } from '../testing/a-stamp.js';
import { refusal } from '../testing/refusal.js';

const stamp = aStamp();
const nothing = { participationId: 'new', needs: null, sharesQuantities: null };
const sending = (needs: readonly Need[]) => ({ participationId: 'new', needs, sharesQuantities: false });

describe('the needs', () => {
  const campaign = aCampaign().withLines(licences, helmets).build();
  const line = licences.id;
  const none = { firm: 0, probable: 0, maximum: 0 };
  const noHelmets = aNeed({ lineId: helmets.id, ...none });
  const refusals = [
    ['none at all', [], refusal('needsMissing', { line })],
    ['a forgotten line', [aNeed()], refusal('needsMissing', { line: helmets.id })],
    ['zeros everywhere', [aNeed({ ...none, maximum: 9 }), noHelmets], refusal('needsMissing', { line: null })],
    ['a line of another campaign', [aNeed({ lineId: 'other' })], refusal('unknownLine', { line: 'other' })],
    ['a line named twice', [aNeed(), aNeed(), noHelmets], refusal('INVALID_INPUT', { field: 'needs' })],
    [
      'a negative quantity',
      [aNeed({ probable: -1 }), noHelmets],
      refusal('quantityNegative', { line, field: 'probable' }),
    ],
    [
      'more than anyone could buy',
      [aNeed({ maximum: 1_000_001 }), noHelmets],
      refusal('INVALID_INPUT', { line, field: 'maximum', max: 1_000_000 }),
    ],
    [
      'a negative current price',
      [aNeed({ currentPriceCents: cents(-1) }), noHelmets],
      refusal('INVALID_INPUT', { line, field: 'currentPriceCents', max: 100_000_000 }),
    ],
    [
      'half a licence',
      [aNeed({ firm: 0.5 }), noHelmets],
      refusal('INVALID_INPUT', { line, field: 'firm', max: 1_000_000 }),
    ],
    [
      'a maximum below the firm quantity',
      [aNeed({ firm: 58, maximum: 50 }), noHelmets],
      refusal('maximumBelowFirm', { line, firm: 58, maximum: 50 }),
    ],
  ] as const;

  test.each(refusals)('%s can be neither declared nor joined with', (_case, needs, expected) => {
    const member = aMember().build();

    const declaring = refusalOf(() => declareNeeds(campaign, member, sending(needs), stamp));
    const joining = refusalOf(() => joinCampaign(campaign, member, sending(needs), stamp));

    expect([declaring, joining]).toEqual(Array(2).fill(expected));
  });

  test('joining without having declared anything is refused', () => {
    const answer = refusalOf(() => joinCampaign(campaign, aMember().build(), nothing, stamp));

    expect(answer).toEqual(refusal('needsMissing', { line }));
  });

  const acceptances = [
    ['a probable quantity alone', aNeed({ ...none, probable: 4 })],
    ['nothing paid today', aNeed({ currentPriceCents: cents(0) })],
    ['a million licences', aNeed({ firm: 1_000_000, maximum: 1_000_000 })],
    ['a maximum equal to the firm quantity', aNeed({ firm: 58, probable: 6, maximum: 58 })],
  ] as const;

  test.each(acceptances)('%s is enough to join', (_case, need) => {
    const join = () => joinCampaign(campaign, aMember().build(), sending([need, noHelmets]), stamp);

    expect(refusalOf(join)).toBeNull();
  });
});
