import { describe, expect, it } from '@jest/globals';
import { effectOfNeeds } from './effect-of-needs.js';

const licences = {
  minimum: { kind: 'members' as const, value: 12 },
  gauge: { members: 9, firm: 398 },
  lines: [{ id: 'licence', referencePriceCents: 14_200 }],
  ours: null,
};
const ourNeeds = [{ lineId: 'licence', firm: 58, currentPriceCents: 15_100 }];

describe('what a declaration changes', () => {
  it('counts one member more and brings the minimum nearer', () => {
    const effect = effectOfNeeds(licences, ourNeeds);

    expect(effect).toEqual({ members: 10, firm: 456, missing: 2, savingCents: 52_200 });
  });

  it('replaces what we had declared when we have already joined', () => {
    const joined = { ...licences, ours: { state: 'joined', needs: [{ firm: 50 }] } };

    const effect = effectOfNeeds(joined, ourNeeds);

    expect(effect).toMatchObject({ members: 9, firm: 406, missing: 3 });
  });

  it('measures a minimum of quantities on quantities', () => {
    const byQuantity = { ...licences, minimum: { kind: 'quantity' as const, value: 500 } };

    expect(effectOfNeeds(byQuantity, ourNeeds).missing).toBe(44);
  });

  it('never tells a distance under zero', () => {
    const byQuantity = { ...licences, minimum: { kind: 'quantity' as const, value: 100 } };

    expect(effectOfNeeds(byQuantity, ourNeeds).missing).toBe(0);
  });

  it('tells no total when the totals are withheld', () => {
    const withheld = {
      ...licences,
      minimum: { kind: 'quantity' as const, value: 500 },
      gauge: { members: 9, firm: null },
    };

    expect(effectOfNeeds(withheld, ourNeeds)).toMatchObject({ firm: null, missing: null });
  });

  it('tells no saving while a price lacks', () => {
    const unknownPrice = [{ lineId: 'licence', firm: 58, currentPriceCents: null }];

    expect(effectOfNeeds(licences, unknownPrice).savingCents).toBeNull();
  });

  it('tells a loss as a negative saving', () => {
    const cheaper = [{ lineId: 'licence', firm: 10, currentPriceCents: 14_000 }];

    expect(effectOfNeeds(licences, cheaper).savingCents).toBe(-2_000);
  });
});
