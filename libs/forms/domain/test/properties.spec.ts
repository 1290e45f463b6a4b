import { describe, expect, test } from '@jest/globals';
import { Chance } from '@maillage/platform-testing';
import {
  type Answers,
  type BudgetLine,
  budgetTotals,
  completenessOf,
  comparisonsOf,
  definitionMustHold,
  evaluateForm,
  fieldsOf,
  migrateAnswers,
  readDefinition,
  selfTestOf,
} from '../src/index.js';
import { aBudgetLine } from './a-form.js';
import { aRandomField, aRandomForm, someAnswers } from './a-random-form.js';

const cases = 400;
const everyCase = (tell: (chance: Chance, seed: number) => void): void => {
  for (let seed = 1; seed <= cases; seed += 1) tell(new Chance(seed), seed);
};
const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('whatever the form', () => {
  test('it is told the same after it was written and read', () => {
    everyCase((chance) => {
      const form = aRandomForm(chance);

      const { definition, faults } = readDefinition(copyOf(form));

      expect(faults).toEqual([]);
      expect(definition).toEqual(form);
      expect(definitionMustHold(form)).toEqual([]);
    });
  });

  test('the same answers give the same, however often and in whatever order they are given', () => {
    everyCase((chance) => {
      const form = aRandomForm(chance);
      const answers = someAnswers(chance, form);
      const turned = Object.fromEntries(Object.entries(answers).reverse());

      const told = evaluateForm(form, answers);

      expect(evaluateForm(copyOf(form), copyOf(turned))).toEqual(told);
      expect(completenessOf(form, turned)).toEqual(completenessOf(form, answers));
    });
  });

  test('what does not count changes nothing', () => {
    everyCase((chance) => {
      const form = aRandomForm(chance);
      const told = evaluateForm(form, someAnswers(chance, form));

      const again = evaluateForm(form, told.counted);

      expect([...again.sections]).toEqual([...told.sections]);
      expect([...again.computed]).toEqual([...told.computed]);
      expect(again.counted).toEqual(told.counted);
    });
  });

  test('what is not complete says what to do', () => {
    let incomplete = 0;
    everyCase((chance) => {
      const form = aRandomForm(chance);

      const { isComplete, sections, eligibility } = completenessOf(form, someAnswers(chance, form, 90));

      const toDo = sections.flatMap(({ missing }) => missing).length + eligibility.refusing.length;
      expect(isComplete).toBe(toDo === 0);
      incomplete += isComplete ? 0 : 1;
    });

    expect(incomplete).toBeGreaterThan(cases / 4);
    expect(incomplete).toBeLessThan(cases);
  });

  test('with everything answered nothing is undetermined', () => {
    everyCase((chance) => {
      const form = aRandomForm(chance);
      const full = someAnswers(chance, form, 100);
      const blocks = fieldsOf(form).filter(({ kind }) => kind === 'repeat');
      if (blocks.length > 0) return;

      const { fields, sections } = evaluateForm(form, full);

      expect([...fields.values(), ...sections.values()]).not.toContain('undetermined');
    });
  });

  test('its self-test holds by itself, and decides as the form does', () => {
    everyCase((chance) => {
      const form = aRandomForm(chance);
      const answers = someAnswers(chance, form);

      const selfTest = selfTestOf(form);

      expect(completenessOf(selfTest, answers).eligibility).toEqual(completenessOf(form, answers).eligibility);
      const asked = fieldsOf(selfTest).map(({ key }) => key);
      const named = form.ineligibility.flatMap(({ when }) =>
        comparisonsOf(when).map(({ field }) => field.split('.')[0]),
      );
      expect(named.filter((key) => !asked.includes(String(key)))).toEqual([]);
    });
  });
});

describe('whatever becomes of a form', () => {
  test('a migration loses nothing that was answered', () => {
    everyCase((chance) => {
      const from = aRandomForm(chance);
      const to = aChangedForm(chance, from);
      const answers = someAnswers(chance, from);

      const migrated = migrateAnswers({ from, to, answers, setAside: [] });

      for (const [key, answer] of Object.entries(answers)) {
        const aside = migrated.setAside.filter((one) => one.key === key).map((one) => one.answer);
        const kept = leavesOf([migrated.answers[key] ?? [], ...aside]);
        expect(leavesOf(answer).filter((leaf) => !kept.includes(leaf))).toEqual([]);
      }
      const unchanged = fieldsOf(to)
        .filter(({ key }) => migrated.marks[key] === 'kept')
        .map(({ key }) => key);
      expect(picked(migrated.answers, unchanged)).toEqual(picked(answers, unchanged));
      expect(
        completenessOf(to, migrated.answers)
          .sections.flatMap(({ missing }) => missing)
          .map(({ code }) => code),
      ).not.toContain('answerUnreadable');
    });
  });

  test('there and back again, the fields that came back have their answers', () => {
    everyCase((chance) => {
      const from = aRandomForm(chance);
      const to = { ...from, sections: from.sections.slice(0, -1) };
      const answers = someAnswers(chance, from);

      const away = migrateAnswers({ from, to, answers, setAside: [] });
      const back = migrateAnswers({ from: to, to: from, answers: away.answers, setAside: away.setAside });

      expect(back.answers).toEqual(answers);
      expect(back.setAside).toEqual([]);
    });
  });
});

describe('whatever the budget', () => {
  test('its totals are exact to the cent, in any order, alone or consolidated', () => {
    everyCase((chance) => {
      const accounts = ['60', '64', '68', '70', '74', '86', '87'] as const;
      const lines = chance.several(chance.below(60), () => aBudgetLine(chance.oneOf(accounts), chance.below(10 ** 9)));
      const exact = (own: readonly BudgetLine[], of: (account: string) => boolean): bigint =>
        own.filter(({ account }) => of(account)).reduce((sum, { amount }) => sum + BigInt(amount ?? 0), 0n);

      const totals = budgetTotals(lines);

      expect(BigInt(totals.charges)).toBe(exact(lines, (account) => account.startsWith('6')));
      expect(BigInt(totals.products)).toBe(exact(lines, (account) => account.startsWith('7')));
      expect(totals.gap).toBe(totals.products - totals.charges);
      expect(budgetTotals([...lines].reverse()).gap).toBe(totals.gap);
      const cut = chance.below(lines.length + 1);
      const halves = [budgetTotals(lines.slice(0, cut)), budgetTotals(lines.slice(cut))];
      expect(halves.reduce((sum, { gap }) => sum + gap, 0)).toBe(totals.gap);
    });
  });
});

/** The form with fields taken out, changed, brought in and turned into others. */
function aChangedForm(chance: Chance, form: ReturnType<typeof aRandomForm>): ReturnType<typeof aRandomForm> {
  const sections = form.sections.map((section) => ({
    ...section,
    fields: section.fields.flatMap((field) => {
      if (chance.isLucky(20)) return [];
      if (chance.isLucky(25)) return [aRandomField(chance, field.key, [])];
      if (field.kind === 'choice' && chance.isLucky())
        return [{ ...field, choices: field.choices.slice(1), many: !field.many }];
      if (field.kind === 'repeat' && chance.isLucky()) return [{ ...field, fields: field.fields.slice(1) }];
      return chance.isLucky(20) ? [{ ...field, help: 'Autrement dit' }] : [field];
    }),
  }));
  return { ...form, sections };
}

function leavesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leavesOf);
  return [String(value)];
}

function picked(answers: Answers, keys: readonly string[]): unknown {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => keys.includes(key)));
}
