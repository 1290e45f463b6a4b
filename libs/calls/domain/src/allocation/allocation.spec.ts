import { describe, expect, test } from '@jest/globals';
import { Chance, refusalOf } from '@maillage/platform-testing';
import { cents, largestRemainder } from '@maillage/platform-kernel';

import { allocate } from './allocate.js';
import { type AllocationCandidate, type AllocationKey, type AllocationRule, plainKeys } from './allocation-key.js';
import { boundsOf } from './bounds-of.js';

function candidate(id: string, facts: Partial<AllocationCandidate> = {}): AllocationCandidate {
  return {
    ...{ id, requestedCents: null, scoreBasisPoints: 6_000, staffTenths: 100, budgetCents: cents(1_000_000_00) },
    ...{ youngPeople: 1_000, ...facts },
  };
}

function rule(facts: Partial<AllocationRule> = {}): AllocationRule {
  return {
    ...{ key: { kind: 'equal' as const }, capCents: null, floorCents: null, capAtRequest: false },
    ...{ cutOffBasisPoints: null, ...facts },
  };
}

const amounts = (allocation: ReturnType<typeof allocate>) => allocation.lines.map(({ amountCents }) => amountCents);

describe('an envelope', () => {
  test('of [IN]Système: 37 equal shares of 21 000 € make 777 000 € a year', () => {
    const members = Array.from({ length: 37 }, (_, place) => candidate(`member-${place}`));

    const year = allocate(cents(777_000_00), rule(), members);

    expect(new Set(amounts(year))).toEqual(new Set([21_000_00]));
    expect(allocate(cents(1_554_000_00), rule(), members).lines[0]?.amountCents).toBe(42_000_00);
  });

  test('that does not divide gives the cents that are left to the largest remainders, the first of equals first', () => {
    expect(
      amounts(
        allocate(
          cents(100_00),
          rule(),
          ['a', 'b', 'c'].map((id) => candidate(id)),
        ),
      ),
    ).toEqual([...[33_34, 33_33, 33_33]]);
    expect(largestRemainder(100n, [1n, 2n, 4n])).toEqual([14n, 29n, 57n]);
  });

  test.each<[string, AllocationKey, number[]]>([
    ['headcount', { kind: 'headcount' }, [25_00, 75_00]],
    ['budget', { kind: 'budget' }, [20_00, 80_00]],
    ['young people followed', { kind: 'youngPeople' }, [10_00, 90_00]],
    ['score', { kind: 'score' }, [40_00, 60_00]],
    [
      'a mixed key',
      {
        kind: 'mixed',
        parts: [
          { key: 'equal', percent: 60 },
          { key: 'youngPeople', percent: 40 },
        ],
      },
      [34_00, 66_00],
    ],
  ])('is shared by %s', (_, key, expected) => {
    const small = { scoreBasisPoints: 4_000, staffTenths: 100, budgetCents: cents(200), youngPeople: 100 };
    const large = { scoreBasisPoints: 6_000, staffTenths: 300, budgetCents: cents(800), youngPeople: 900 };

    const allocation = allocate(cents(100_00), rule({ key }), [candidate('small', small), candidate('large', large)]);

    expect(amounts(allocation)).toEqual(expected);
  });

  test('explains each line in the order of the calculation', () => {
    const allocation = allocate(
      cents(100_00),
      rule({
        key: { kind: 'youngPeople' },
        capCents: cents(60_00),
        floorCents: cents(10_00),
        cutOffBasisPoints: 5_000,
      }),
      [
        candidate('large', { youngPeople: 900 }),
        candidate('small', { youngPeople: 10 }),
        candidate('middle', { youngPeople: 90 }),
        candidate('weak', { scoreBasisPoints: 4_999 }),
      ],
    );

    expect(allocation.lines).toEqual([
      { id: 'large', amountCents: 60_00, steps: [byYoungPeople(900), { code: 'heldAtCap', boundCents: 60_00 }] },
      { id: 'small', amountCents: 10_00, steps: [byYoungPeople(10), { code: 'heldAtFloor', boundCents: 10_00 }] },
      { id: 'middle', amountCents: 30_00, steps: [byYoungPeople(90), { code: 'inProportion', shareCents: 30_00 }] },
      {
        ...{ id: 'weak', amountCents: 0 },
        steps: [{ code: 'belowCutOff', scoreBasisPoints: 4_999, cutOffBasisPoints: 5_000 }],
      },
    ]);
  });

  test('keeps what the caps leave', () => {
    const asked = ['a', 'b'].map((id) => candidate(id, { requestedCents: cents(30_00) }));

    const allocation = allocate(cents(100_00), rule({ capAtRequest: true }), asked);

    expect(allocation).toMatchObject({ allocatedCents: 60_00, leftCents: 40_00 });
  });

  test.each<[string, Partial<AllocationRule>, Partial<AllocationCandidate>]>([
    ['envelopeBelowFloors', { floorCents: cents(50_01) }, {}],
    ['keyWithoutFigures', { key: { kind: 'headcount' } }, { staffTenths: null }],
    ['mixedKeyIncomplete', { key: { kind: 'mixed', parts: [{ key: 'equal', percent: 90 }] } }, {}],
  ])('is not shared: %s', (code, ruleFacts, facts) => {
    const sharing = () => allocate(cents(100_00), rule(ruleFacts), [candidate('a', facts), candidate('b')]);

    expect(refusalOf(sharing)?.code).toBe(code);
  });
});

describe('10 000 random envelopes', () => {
  test('are shared to the cent, within the bounds, whoever is named first', () => {
    const chance = new Chance(4_030);
    const tally = { shared: 0, capped: 0, floored: 0, left: 0 };

    for (let round = 0; round < 10_000; round += 1) {
      const { envelope, chosen, candidates } = aRandomEnvelope(chance);
      const allocation = allocate(envelope, chosen, candidates);

      mustBeExact(envelope, chosen, { candidates, allocation });
      const steps = allocation.lines.flatMap((line) => line.steps.map(({ code }) => code));
      tally.shared += 1;
      tally.capped += steps.includes('heldAtCap') ? 1 : 0;
      tally.floored += steps.includes('heldAtFloor') ? 1 : 0;
      tally.left += allocation.leftCents > 0 ? 1 : 0;
    }

    expect(tally.shared).toBe(10_000);
    expect(Math.min(tally.capped, tally.floored, tally.left)).toBeGreaterThan(500);
  });
});

function byYoungPeople(figure: number): unknown {
  return { code: 'byKey', key: 'youngPeople', percent: 100, figure, of: 1_000 };
}

/** Bounds, key and figures by chance; the floors never ask for more than there is. */
function aRandomEnvelope(chance: Chance) {
  const candidates = chance.several(1 + chance.below(30), (place) =>
    candidate(`c${place}`, {
      requestedCents: cents(1 + chance.below(60_000_00)),
      scoreBasisPoints: 1 + chance.below(10_000),
      staffTenths: 1 + chance.below(900),
      budgetCents: cents(1 + chance.below(500_000_000)),
      youngPeople: 1 + chance.below(9_000),
    }),
  );
  const envelope = cents(chance.below(1_500_000_00) + candidates.length);
  const mixed: AllocationKey = {
    kind: 'mixed',
    parts: [
      { key: 'equal', percent: 30 },
      { key: 'headcount', percent: 50 },
      { key: 'score', percent: 20 },
    ],
  };
  const key = chance.oneOf<AllocationKey>([mixed, ...plainKeys.map((kind) => ({ kind }))]);
  const most = Math.floor(envelope / candidates.length);
  const chosen = rule({
    key,
    capCents: chance.isLucky(30) ? cents(1 + chance.below(2 * most + 1)) : null,
    floorCents: chance.isLucky(40) ? cents(chance.below(most + 1)) : null,
    capAtRequest: chance.isLucky(40),
    cutOffBasisPoints: chance.isLucky(30) ? chance.below(8_000) : null,
  });
  return { envelope, chosen, candidates };
}

function mustBeExact(
  envelope: number,
  chosen: AllocationRule,
  { candidates, allocation }: { candidates: AllocationCandidate[]; allocation: ReturnType<typeof allocate> },
): void {
  const sum = allocation.lines.reduce((total, { amountCents }) => total + amountCents, 0);
  if (sum + allocation.leftCents !== envelope) throw new Error(`${sum} and ${allocation.leftCents} of ${envelope}`);
  for (const [place, line] of allocation.lines.entries()) {
    const asked = candidates[place];
    if (asked === undefined || asked.id !== line.id) throw new Error('Another order');
    const { floor, cap } = boundsOf(chosen, asked);
    const isOut = line.steps[0]?.code === 'belowCutOff';
    const amount = BigInt(line.amountCents);
    if (!isOut && amount < floor) throw new Error(`${line.id} is below its floor`);
    if (cap !== null && amount > cap) throw new Error(`${line.id} is above its cap`);
    if (isOut && amount !== 0n) throw new Error(`${line.id} is below the cut-off`);
    // Whoever is neither held at a cap nor out could take more: then nothing may be left.
    const couldTakeMore = !isOut && (cap === null || amount < cap);
    if (couldTakeMore && allocation.leftCents > 0) throw new Error(`${line.id} could have had more`);
  }
}
