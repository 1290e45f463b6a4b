import { describe, expect, it } from '@jest/globals';
import type { Condition } from '@maillage/forms-domain';
import { conditionOfLines, linesOfCondition, subjectsBefore, subjectsOf } from './condition-rows.js';
import { newField, withField, withSection } from './definition-edits.js';

const names = { count: 'nombre', charges: 'charges', products: 'produits' };
const answered = { op: 'answered', field: 'un' } as const satisfies Condition;

describe('a condition on the screen', () => {
  it.each<Condition | null>([
    null,
    answered,
    { op: 'not', condition: answered },
    { op: 'any', conditions: [answered, { op: 'not', condition: { op: 'atLeast', field: 'deux', value: 3 } }] },
  ])('is the same after it was shown: %j', (condition) => {
    const lines = linesOfCondition(condition);

    expect(lines === null ? 'not shown' : conditionOfLines(lines)).toEqual(condition);
  });

  it('is not shown line by line when it is nested deeper, so that nothing of it is lost', () => {
    expect(linesOfCondition({ op: 'all', conditions: [answered, { op: 'any', conditions: [answered] }] })).toBeNull();
  });

  it('may be about what comes before, and in a block about its line', () => {
    const block = { ...newField('repeat', 'Bloc', 'bloc'), fields: [newField('text', 'A', 'a')] } as never;
    const form = withField(
      withField(withSection({ sections: [], ineligibility: [] }, 'Un'), 0, newField('choice', 'Un', 'un')),
      0,
      block,
    );

    const before = (within: number | null, field = 1) =>
      subjectsBefore(form, { section: 0, field, within }, names).map(({ reference }) => reference);

    expect([before(null), before(1), before(null, 0)]).toEqual([['un'], ['un', 'bloc.a'], []]);
    expect(subjectsOf(newField('budget', 'Budget', 'budget'), names).map(({ reference }) => reference)).toEqual([
      ...['budget', 'budget.charges', 'budget.products', 'budget.demande'],
    ]);
  });
});
