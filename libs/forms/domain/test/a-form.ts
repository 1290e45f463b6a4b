import type {
  Answers,
  BudgetAccount,
  BudgetField,
  BudgetLine,
  ChoiceField,
  ComputedField,
  DateField,
  FileField,
  FormDefinition,
  FormField,
  FormSection,
  Formula,
  MoneyField,
  NumberField,
  PlainField,
  RepeatField,
  SimpleField,
  TextField,
} from '../src/index.js';

type Facts<Field> = Partial<Omit<Field, 'key' | 'kind'>>;

function frame(key: string): Omit<TextField, 'kind' | 'long' | 'maxLength'> {
  return { key, label: `Champ ${key}`, help: '', required: false, showWhen: null, prefill: null, locked: false };
}

export function aText(key: string, facts: Facts<TextField> = {}): TextField {
  return { ...frame(key), kind: 'text', long: false, maxLength: null, ...facts };
}

export function aNumber(key: string, facts: Facts<NumberField> = {}): NumberField {
  return { ...frame(key), kind: 'number', decimals: 0, min: null, max: null, unit: '', ...facts };
}

export function anAmount(key: string, facts: Facts<MoneyField> = {}): MoneyField {
  return { ...frame(key), kind: 'money', min: null, max: null, ...facts };
}

export function aDay(key: string, facts: Facts<DateField> = {}): DateField {
  return { ...frame(key), kind: 'date', from: null, until: null, ...facts };
}

/** A choice of `oui` and `non`. */
export function aChoice(key: string, facts: Facts<ChoiceField> = {}): ChoiceField {
  const choices = ['oui', 'non'].map((one) => ({ key: one, label: one }));
  return { ...frame(key), kind: 'choice', many: false, choices, ...facts };
}

export function aFile(key: string, facts: Facts<FileField> = {}): FileField {
  return { ...frame(key), kind: 'file', most: 3, ...facts };
}

export function aPlain(kind: PlainField['kind'], key: string, facts: Facts<PlainField> = {}): PlainField {
  return { ...frame(key), kind, ...facts };
}

export function aBlock(key: string, fields: readonly SimpleField[], facts: Facts<RepeatField> = {}): RepeatField {
  return { ...frame(key), kind: 'repeat', fields, atLeast: 0, atMost: 20, ...facts };
}

export function aBudget(key: string, facts: Facts<BudgetField> = {}): BudgetField {
  const accounts: readonly BudgetAccount[] = ['60', '61', '64', '70', '74', '75'];
  const funders = [{ key: 'demande', label: 'Subvention demandée' }];
  return { ...frame(key), kind: 'budget', accounts, funders, withVoluntary: true, mustBalance: true, ...facts };
}

export function aComputed(key: string, formula: Formula, facts: Facts<ComputedField> = {}): ComputedField {
  return { ...frame(key), kind: 'computed', formula, unit: 'number', decimals: 2, ...facts };
}

export function aSection(key: string, fields: readonly FormField[], facts: Partial<FormSection> = {}): FormSection {
  return { key, title: `Partie ${key}`, help: '', showWhen: null, startsAfter: [], fields, ...facts };
}

export function aForm(...sections: readonly FormSection[]): FormDefinition {
  return { sections, ineligibility: [] };
}

/** One section that holds the fields. */
export function aFormOf(...fields: readonly FormField[]): FormDefinition {
  return aForm(aSection('partie', fields));
}

export const idOf = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

let lines = 0;
export function aBudgetLine(account: BudgetAccount, amount: number | null, funder: string | null = null): BudgetLine {
  lines += 1;
  return { id: idOf(lines), account, label: `Ligne ${account}`, funder, amount };
}

export const lineOf = (number: number, answers: Answers): { id: string; answers: Answers } => ({
  id: idOf(number),
  answers,
});
