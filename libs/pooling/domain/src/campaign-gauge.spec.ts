import { describe, expect, test } from '@jest/globals';
import { campaignGauge } from './campaign-gauge.js';
import { aCampaign } from './testing/a-campaign.js';
import { counters } from './testing/counters.js';

describe('the gauge', () => {
  test('nine of twelve members, of whom twenty may join', () => {
    const sums = { eligible: 20, joined: 9, declared: 2, firm: 398, probable: 68, maximum: 496 };

    const gauge = campaignGauge(aCampaign().needing(12).withSeats(15).build(), sums);

    expect(gauge).toEqual({
      eligible: 20,
      members: 9,
      declared: 2,
      firm: 398,
      probable: 68,
      maximum: 496,
      missing: 3,
      minimumReached: false,
      seatsLeft: 6,
    });
  });

  test('a minimum by quantity is reached by firm quantities alone', () => {
    const campaign = aCampaign().needing(500, 'quantity').build();

    expect(campaignGauge(campaign, counters({ firm: 398, probable: 200 }))).toMatchObject({
      missing: 102,
      minimumReached: false,
    });
  });

  test('nothing is missing past the minimum, and no seat is left below none', () => {
    const gauge = campaignGauge(aCampaign().needing(2).withSeats(3).build(), counters({ joined: 4 }));

    expect(gauge).toMatchObject({ missing: 0, minimumReached: true, seatsLeft: 0 });
  });

  test('seats without a limit are not counted', () => {
    expect(campaignGauge(aCampaign().build(), counters({ joined: 4 })).seatsLeft).toBeNull();
  });
});
