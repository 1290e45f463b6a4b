import { describe, expect, test } from '@jest/globals';
import { criterionOfValues, valuesOfCriterion } from './criterion-values.js';

const criterion = {
  ...{ key: 'service.youth-voice', code: '4.2', title: 'Recueillir l’avis des jeunes', weight: 4, help: '' },
  expectedEvidence: [
    { label: 'Résultats', required: true },
    { label: 'Photo', required: false },
  ],
  ...{ applicability: null, question: { kind: 'progress', written: 'progression' } },
};

describe('a criterion in its form', () => {
  test('has its evidence one a line, and gives it back', () => {
    const values = valuesOfCriterion(criterion);

    expect(values.evidence).toBe('Résultats\nutile : Photo');
    expect(criterionOfValues(values)).toEqual({
      ...{ code: '4.2', title: criterion.title, weight: 4, help: '', applicability: '', question: 'progression' },
      expectedEvidence: criterion.expectedEvidence,
    });
  });

  test('passes over empty lines', () => {
    const { expectedEvidence } = criterionOfValues({ ...valuesOfCriterion(criterion), evidence: '\n Résultats \n\n' });

    expect(expectedEvidence).toEqual([{ label: 'Résultats', required: true }]);
  });
});
