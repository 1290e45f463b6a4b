import { describe, expect, test } from '@jest/globals';
import { editedCriterion, type WrittenCriterion } from './edit-criterion.js';
import { criterionOf } from './framework-content.js';
import { aFramework } from './testing/a-framework.js';

const written: WrittenCriterion = {
  ...{ code: '1.1', title: 'Recueillir l’avis des jeunes', weight: 3, help: '' },
  expectedEvidence: [{ label: 'Compte rendu', required: true }],
  ...{ applicability: 'sites >= 2', question: 'oui ou non' },
};

function edit(facts: Partial<WrittenCriterion>, key = 'criterion-1.1'): unknown {
  return editedCriterion(aFramework(), key, { ...written, ...facts });
}

describe('a criterion of a draft', () => {
  test('is written anew under the same key', () => {
    const content = editedCriterion(aFramework(), 'criterion-1.1', written);

    expect(criterionOf(content, 'criterion-1.1')).toEqual({
      ...{ key: 'criterion-1.1', code: '1.1', title: 'Recueillir l’avis des jeunes', weight: 3, help: '' },
      expectedEvidence: [{ label: 'Compte rendu', required: true }],
      applicability: { op: 'atLeast', fact: 'siteCount', value: 2 },
      question: { kind: 'yesNo' },
    });
    expect(criterionOf(content, 'criterion-1.2')).toEqual(criterionOf(aFramework(), 'criterion-1.2'));
  });

  test.each([
    ['of nowhere', {}, 'nobody', 'NOT_FOUND'],
    ['whose rule is none', { applicability: 'si possible' }, 'criterion-1.1', 'ruleUnreadable'],
    ['whose question is none', { question: 'bien ?' }, 'criterion-1.1', 'questionUnreadable'],
    ['without a title', { title: ' ' }, 'criterion-1.1', 'criterionUnfit'],
    ['with the code of another', { code: '1.1' }, 'criterion-1.2', 'criterionUnfit'],
    ['without a weight', { weight: 0 }, 'criterion-1.1', 'criterionUnfit'],
  ])('%s is refused', (_case, facts, key, code) => {
    expect(() => edit(facts, key)).toThrow(code);
  });
});
