import { describe, expect, test } from '@jest/globals';
import { cents } from '@maillage/platform-kernel';
import { refusalOf } from '@maillage/platform-testing';
import { aCall, aCriterion, someTerms } from '../testing/a-call.js';
import { signedAt } from '../testing/a-stamp.js';
import type { CallTerms } from './call-terms.js';
import { moveCall } from './move-call.js';
import { clonedTerms, lockedFieldsMustStay, withLockedFields } from './national-model.js';
import { gapsOf } from './publication-gate.js';
import { termsMustHold } from './terms-must-hold.rule.js';

const missing: readonly [string, Partial<CallTerms>][] = [
  ['contextMissing', { context: ' ' }],
  ['objectivesMissing', { objectives: '' }],
  ['audienceMissing', { audience: '' }],
  ['fundingRulesMissing', { fundingRules: '' }],
  ['processMissing', { process: '' }],
  ['eligibilityMissing', { eligibility: { kinds: [], regionCodes: [] } }],
  ['openingMissing', { opensAt: null }],
  ['retentionMissing', { retentionMonths: null }],
  ['legalBasisMissing', { legalBasis: '' }],
  ['ownerMissing', { ownerId: null }],
  ['formMissing', { formVersionId: null }],
  ['gridMissing', { grid: { criteria: [] } }],
  ['gridFaulty', { grid: { criteria: [aCriterion({ weight: 0 })] } }],
];

describe('the publication of a call', () => {
  test.each(missing)('is kept back by %s', (gap, facts) => {
    const call = aCall({ terms: someTerms(facts) });

    expect(gapsOf(call.terms)).toEqual([gap]);
    const announcing = () => moveCall(call, 'announce', signedAt());
    expect(refusalOf(announcing)).toEqual({ code: 'callIncomplete', params: { count: 1, gaps: gap } });
  });

  test('is told everything that is missing at once', () => {
    const facts: Partial<CallTerms> = Object.assign({}, ...missing.map(([, fact]) => fact));

    expect(gapsOf(someTerms(facts))).toHaveLength(12);
    expect(gapsOf(someTerms())).toEqual([]);
  });
});

describe('the terms of a call', () => {
  test.each<[string, Partial<CallTerms>, string]>([
    ['a title', { title: ' ' }, 'INVALID_INPUT'],
    ['a closing on the minute', { closesAt: new Date('2026-12-18T11:00:30Z') }, 'INVALID_INPUT'],
    ['a closing after the opening', { closesAt: new Date('2026-11-01T08:00:00Z') }, 'callClosingBeforeOpening'],
    ['a day that exists', { committeeOn: '2026-11-31' }, 'dayDoesNotExist'],
    ['a committee after the closing', { committeeOn: '2026-12-10', decisionOn: null }, 'committeeBeforeClosing'],
    ['a decision after the committee', { decisionOn: '2027-01-27' }, 'decisionBeforeCommittee'],
    ['a share within the envelope', { mostPerOrganisationCents: cents(640_000_01) }, 'capAboveEnvelope'],
    ['a grace of a day at most', { graceMinutes: 1441 }, 'INVALID_INPUT'],
    ['a legible text', { context: 'x\u202e' }, 'INVALID_INPUT'],
  ])('hold with %s alone', (_, facts, code) => {
    expect(termsMustHold(someTerms())).toEqual({ can: true });
    expect(termsMustHold(someTerms(facts))).toMatchObject({ code });
  });
});

describe('a national call that regions decline', () => {
  const model = { terms: someTerms(), locked: ['objectives', 'grid', 'envelopeCents'] as const };

  test('keeps its locked fields, and leaves the others to the region', () => {
    const local = someTerms({ context: 'Notre région', title: 'Mobilités en région' });

    expect(lockedFieldsMustStay(model, local)).toEqual({ can: true });
    expect(lockedFieldsMustStay(model, { ...local, objectives: 'Autres' })).toMatchObject({
      code: 'fieldLockedByModel',
      params: { field: 'objectives', count: 1 },
    });
  });

  test('pushes what is locked to its variants when it is saved, and nothing else', () => {
    const saved = { ...model, terms: someTerms({ objectives: 'Nouveaux objectifs', title: 'Nouveau titre' }) };

    const variant = withLockedFields(saved, someTerms({ title: 'Mobilités en région' }));

    expect(variant).toMatchObject({ objectives: 'Nouveaux objectifs', title: 'Mobilités en région' });
  });

  test('is cloned without its dates, nor who answered for it', () => {
    expect(clonedTerms(someTerms())).toEqual(
      someTerms({ opensAt: null, closesAt: null, committeeOn: null, decisionOn: null, ownerId: null }),
    );
  });
});
