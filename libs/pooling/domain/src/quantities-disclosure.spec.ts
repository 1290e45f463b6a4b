import { describe, expect, test } from '@jest/globals';
import { campaignGauge } from './campaign-gauge.js';
import { coordinatorDisclosure, gaugeWithoutQuantities, totalsWithheldFromNetwork } from './quantities-disclosure.js';
import { aCampaign } from './testing/a-campaign.js';
import { counters } from './testing/counters.js';

describe('what quantities are shown', () => {
  test.each([
    [9, 0, false, false],
    [9, 1, true, false],
    [9, 2, true, false],
    [9, 3, false, false],
    [2, 2, true, false],
    [1, 0, false, false],
    [1, 1, true, true],
    [0, 0, false, false],
  ])('to the coordinator of %i members, %i of them not sharing', (joined, unshared, rowsWithheld, totalsWithheld) => {
    expect(coordinatorDisclosure(joined, unshared)).toEqual({ rowsWithheld, totalsWithheld });
  });

  test.each([
    [0, true],
    [2, true],
    [3, false],
  ])('to the network, of %i members', (joined, withheld) => {
    expect(totalsWithheldFromNetwork(joined)).toBe(withheld);
  });

  test('what lacks to a minimum by quantity goes with the quantities', () => {
    const campaign = aCampaign().needing(500, 'quantity').build();
    const gauge = campaignGauge(campaign, counters({ joined: 1, firm: 58, probable: 6, maximum: 70 }));

    const disclosed = gaugeWithoutQuantities(gauge, campaign.minimum);

    expect(disclosed).toMatchObject({ firm: null, probable: null, maximum: null, missing: null, members: 1 });
  });

  test('what lacks to a minimum by members stays', () => {
    const campaign = aCampaign().needing(12).build();

    const disclosed = gaugeWithoutQuantities(campaignGauge(campaign, counters({ joined: 2 })), campaign.minimum);

    expect(disclosed).toMatchObject({ firm: null, missing: 10, members: 2, minimumReached: false });
  });
});
