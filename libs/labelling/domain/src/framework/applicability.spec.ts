import { describe, expect, test } from '@jest/globals';
import type { ApplicabilityRule } from './applicability-rule.js';
import { applicabilityOf } from './applicability.js';
import { anyProfile } from './testing/a-framework.js';
import { aRandomProfile, aRandomRule } from './testing/a-random-framework.js';
import { Chance } from './testing/chance.js';

const severalSites: ApplicabilityRule = { op: 'atLeast', fact: 'siteCount', value: 2 };
const overseas: ApplicabilityRule = { op: 'equals', fact: 'isOverseas', value: true };
const seeds = Array.from({ length: 60 }, (_, seed) => seed);

describe('whom a criterion concerns', () => {
  test('a criterion without a rule concerns everyone', () => {
    expect(applicabilityOf(null, anyProfile)).toEqual({
      applies: true,
      reason: { code: 'concernsEveryone', params: {} },
    });
  });

  test('a Mission of one site is not asked about several, and is told why', () => {
    const one = applicabilityOf(severalSites, { ...anyProfile, siteCount: 1 });

    expect(one).toEqual({
      applies: false,
      reason: {
        code: 'profileDiffers',
        params: { fact: 'siteCount', comparison: 'atLeast', expected: 2, actual: 1, negated: false },
      },
    });
  });

  test('what is not known does not excuse: the criterion is asked, and says so', () => {
    const unknown = applicabilityOf(severalSites, { ...anyProfile, siteCount: null });

    expect(unknown).toMatchObject({ applies: true, reason: { code: 'profileUnknown', params: { fact: 'siteCount' } } });
  });

  test('an organisation of several regions is concerned by what concerns one of them', () => {
    const rule: ApplicabilityRule = { op: 'in', fact: 'regionCodes', values: ['44', 'REU'] };

    expect(applicabilityOf(rule, { ...anyProfile, regionCodes: ['24', '44'] }).applies).toBe(true);
    expect(applicabilityOf(rule, { ...anyProfile, regionCodes: ['24'] }).applies).toBe(false);
  });

  test('one known fact can decide although another is not known', () => {
    const both: ApplicabilityRule = { op: 'all', rules: [severalSites, overseas] };
    const either: ApplicabilityRule = { op: 'any', rules: [severalSites, overseas] };

    expect(applicabilityOf(both, { ...anyProfile, siteCount: null, isOverseas: false }).reason.code).toBe(
      'profileDiffers',
    );
    expect(applicabilityOf(either, { ...anyProfile, siteCount: null, isOverseas: true }).reason.code).toBe(
      'profileMatches',
    );
    expect(applicabilityOf(either, { ...anyProfile, siteCount: null, isOverseas: false }).reason.code).toBe(
      'profileUnknown',
    );
  });

  test('the reason of an exception names the fact and that it was turned round', () => {
    const mainland = applicabilityOf({ op: 'not', rule: overseas }, { ...anyProfile, isOverseas: true });

    expect(mainland).toMatchObject({ applies: false, reason: { params: { fact: 'isOverseas', negated: true } } });
  });

  test.each(seeds)('by chance %d: learning a fact never changes what was sure', (seed) => {
    const chance = new Chance(seed);
    const rule = aRandomRule(chance, 3);
    const known = aRandomProfile(chance);
    const lesser = { ...known, isOverseas: null, siteCount: null };

    const before = applicabilityOf(rule, lesser);
    const after = applicabilityOf(rule, known);

    const wasSure = before.reason.code !== 'profileUnknown';
    expect(wasSure ? before.applies : after.applies).toBe(after.applies);
  });
});
