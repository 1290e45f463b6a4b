import { withSiretKey } from '@maillage/network-contract';
import type { Chance } from '@maillage/platform-testing';
import {
  type Answer,
  type Answers,
  type Condition,
  type FormDefinition,
  type FormField,
  fieldsOf,
  type SimpleField,
} from '../src/index.js';
import {
  aBlock,
  aBudget,
  aBudgetLine,
  aChoice,
  aComputed,
  aDay,
  aFile,
  anAmount,
  aNumber,
  aPlain,
  aSection,
  aText,
  idOf,
} from './a-form.js';

const days = ['2026-01-01', '2026-12-31', '2027-06-15'] as const;
const words = ['Vélos', 'l’accueil', '« permis »', 'à 16 h', '<b>', '"', '\\n', '=A1', 'œuvre'] as const;
const simpleKinds = ['text', 'number', 'money', 'date', 'choice', 'file', 'siret', 'commune', 'organisation'] as const;

/** Any form that holds: every kind, conditions over what comes before, figures computed of figures. */
export function aRandomForm(chance: Chance): FormDefinition {
  const before: FormField[] = [];
  const sections = chance.several(1 + chance.below(4), (place) => {
    const showWhen = chance.isLucky(30) ? aRandomCondition(chance, before, 2) : null;
    const startsAfter = place > 0 && chance.isLucky(20) ? [`partie-${place - 1}`] : [];
    const fields = chance.several(1 + chance.below(5), (index) => {
      const field = aRandomField(chance, `champ-${place}-${index}`, before);
      before.push(field);
      return field;
    });
    return aSection(`partie-${place}`, fields, { title: someWords(chance), showWhen, startsAfter });
  });
  const rules = chance.several(chance.below(3), (index) => {
    const when = aRandomCondition(chance, before, 1);
    return when === null ? null : { key: `regle-${index}`, when, sentence: someWords(chance) };
  });
  return { sections, ineligibility: rules.filter((rule) => rule !== null) };
}

export function aRandomField(chance: Chance, key: string, before: readonly FormField[]): FormField {
  const showWhen = chance.isLucky(40) ? aRandomCondition(chance, before, 3) : null;
  const facts = { label: someWords(chance), required: chance.isLucky(), showWhen, locked: chance.isLucky(20) };
  const figures = before.flatMap((field) => figuresIn(field, 'number'));
  if (figures.length > 0 && chance.isLucky(15)) {
    const of = chance.several(1 + chance.below(3), () => chance.oneOf(figures));
    return aComputed(key, { op: 'sum', of }, { ...facts, required: false });
  }
  if (figures.length > 0 && chance.isLucky(10)) {
    const formula = { op: 'ratio', of: chance.oneOf(figures), to: chance.oneOf(figures) } as const;
    return aComputed(key, formula, { ...facts, unit: chance.oneOf(['number', 'percent'] as const) });
  }
  if (chance.isLucky(10)) return aBudget(key, { ...facts, mustBalance: chance.isLucky() });
  if (chance.isLucky(15)) {
    const fields: SimpleField[] = [];
    chance.several(1 + chance.below(3), (index) => {
      const inner = aSimpleField(chance, `${key}-${index}`, {});
      const earlier = fields.find(({ kind }) => kind === 'number');
      const inLine = { op: 'atLeast', field: `${key}.${earlier?.key ?? ''}`, value: chance.below(9) } as const;
      fields.push(earlier === undefined || chance.isLucky() ? inner : { ...inner, showWhen: inLine });
    });
    return aBlock(key, fields, { ...facts, atLeast: chance.below(2), atMost: 3 });
  }
  return aSimpleField(chance, key, facts);
}

function aSimpleField(
  chance: Chance,
  key: string,
  facts: Partial<Pick<SimpleField, 'label' | 'required' | 'showWhen' | 'locked'>>,
): SimpleField {
  const required = facts.required ?? chance.isLucky();
  const kind = chance.oneOf(simpleKinds);
  switch (kind) {
    case 'text':
      return aText(key, { ...facts, required, long: chance.isLucky(), maxLength: chance.oneOf([null, 5, 200]) });
    case 'number':
      return aNumber(key, { ...facts, required, decimals: chance.below(5), max: chance.oneOf([null, 50]) });
    case 'money':
      return anAmount(key, { ...facts, required, min: chance.oneOf([null, 0]) });
    case 'date':
      return aDay(key, { ...facts, required, from: chance.oneOf([null, '2026-06-01']) });
    case 'choice':
      return aChoice(key, { ...facts, required, many: chance.isLucky() });
    case 'file':
      return aFile(key, { ...facts, required });
    case 'siret':
    case 'commune':
    case 'organisation':
      return aPlain(kind, key, { ...facts, required });
  }
}

export function aRandomCondition(chance: Chance, before: readonly FormField[], depth: number): Condition | null {
  if (before.length === 0) return null;
  if (depth > 0 && chance.isLucky()) {
    if (chance.isLucky(30)) return notOf(aRandomCondition(chance, before, depth - 1));
    const inner = chance.several(1 + chance.below(3), () => aRandomCondition(chance, before, depth - 1));
    return { op: chance.oneOf(['all', 'any'] as const), conditions: inner.filter((one) => one !== null) };
  }
  const field = chance.oneOf(before);
  const figures = [...figuresIn(field, 'number'), ...figuresIn(field, 'money')];
  if (figures.length > 0 && chance.isLucky(80)) {
    return { op: chance.oneOf(['atLeast', 'atMost'] as const), field: chance.oneOf(figures), value: chance.below(60) };
  }
  if (field.kind === 'choice') return { op: 'isOneOf', field: field.key, values: [chance.oneOf(['oui', 'non'])] };
  if (field.kind === 'date') return { op: 'onOrAfter', field: field.key, value: chance.oneOf(days) };
  if (field.kind === 'computed') return { op: 'atMost', field: field.key, value: chance.below(60) };
  return { op: 'answered', field: field.key };
}

function notOf(condition: Condition | null): Condition | null {
  return condition === null ? null : { op: 'not', condition };
}

function figuresIn(field: FormField, unit: 'number' | 'money'): readonly string[] {
  if (field.kind === unit) return [field.key];
  if (field.kind === 'computed') return field.unit === 'money' ? [] : unit === 'number' ? [field.key] : [];
  if (field.kind === 'budget')
    return unit === 'money' ? ['charges', 'gap', '64', 'demande'].map((part) => `${field.key}.${part}`) : [];
  if (field.kind !== 'repeat') return [];
  const inner = field.fields.filter(({ kind }) => kind === unit).map(({ key }) => `${field.key}.${key}`);
  return unit === 'number' ? [`${field.key}.count`, ...inner] : inner;
}

/** Answers to some of the fields, good ones for the most part. */
export function someAnswers(chance: Chance, form: FormDefinition, percent = 70): Answers {
  const answered = fieldsOf(form).filter(({ kind }) => kind !== 'computed' && chance.isLucky(percent));
  return Object.fromEntries(answered.map((field) => [field.key, anAnswer(chance, field)]));
}

export function anAnswer(chance: Chance, field: FormField): Answer {
  switch (field.kind) {
    case 'text':
      return someWords(chance);
    case 'number':
      return chance.below(100 * 10 ** field.decimals) / 10 ** field.decimals;
    case 'money':
      return chance.below(100_000_000) - (chance.isLucky(10) ? 50_000 : 0);
    case 'date':
      return chance.oneOf(days);
    case 'choice':
      return field.many ? (chance.isLucky() ? ['oui', 'non'] : ['non']) : chance.oneOf(['oui', 'non']);
    case 'file':
      return chance.several(1 + chance.below(2), (index) => ({
        ...{ documentId: idOf(index), versionId: idOf(index + 10), name: someWords(chance), sha256: 'a'.repeat(64) },
      }));
    case 'siret':
      return withSiretKey(String(100_000_000_000 + chance.below(1_000_000)));
    case 'commune':
      return { code: chance.oneOf(['45234', '2A004']), name: someWords(chance) };
    case 'organisation':
      return { organisationId: idOf(chance.below(99)), name: someWords(chance) };
    case 'repeat':
      return chance.several(1 + chance.below(3), (index) => ({
        id: idOf(index),
        answers: someAnswers(chance, { sections: [aSection('x', field.fields)], ineligibility: [] }),
      }));
    case 'budget': {
      const accounts = [...field.accounts, '86', '87'] as const;
      return {
        lines: chance.several(1 + chance.below(6), () => aBudgetLine(chance.oneOf(accounts), chance.below(5_000_000))),
      };
    }
    case 'computed':
      throw new RangeError('Nobody answers a computed field');
  }
}

function someWords(chance: Chance): string {
  return chance.several(1 + chance.below(4), () => chance.oneOf(words)).join(' ');
}
