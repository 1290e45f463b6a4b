import type { PrefillSource } from '../prefill/prefill-source.js';
import type { BudgetAccount } from './budget-accounts.js';
import type { Condition } from './condition.js';
import type { Formula } from './formula.js';

export const simpleFieldKinds = [
  'text',
  'number',
  'money',
  'date',
  'choice',
  'file',
  'siret',
  'commune',
  'organisation',
] as const;
export const fieldKinds = [...simpleFieldKinds, 'repeat', 'budget', 'computed'] as const;
export type FieldKind = (typeof fieldKinds)[number];

interface FieldFrame {
  /** The same from one version to the next and from one form to another: what prefilling and migration go by. */
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly required: boolean;
  /** Null: always. */
  readonly showWhen: Condition | null;
  readonly prefill: PrefillSource | null;
  /** Whoever makes a form of their own of this one leaves the field as it is. */
  readonly locked: boolean;
}

export interface TextField extends FieldFrame {
  readonly kind: 'text';
  readonly long: boolean;
  readonly maxLength: number | null;
}

export interface NumberField extends FieldFrame {
  readonly kind: 'number';
  readonly decimals: number;
  readonly min: number | null;
  readonly max: number | null;
  /** What is counted: « jeunes », « ETP ». */
  readonly unit: string;
}

/** In integer cents. */
export interface MoneyField extends FieldFrame {
  readonly kind: 'money';
  readonly min: number | null;
  readonly max: number | null;
}

/** Days, written `2027-03-31`, both ends included. */
export interface DateField extends FieldFrame {
  readonly kind: 'date';
  readonly from: string | null;
  readonly until: string | null;
}

export interface ChoiceField extends FieldFrame {
  readonly kind: 'choice';
  readonly many: boolean;
  readonly choices: readonly FieldChoice[];
}

export interface FieldChoice {
  readonly key: string;
  readonly label: string;
}

export interface FileField extends FieldFrame {
  readonly kind: 'file';
  /** How many documents at most. */
  readonly most: number;
}

export interface PlainField extends FieldFrame {
  readonly kind: 'siret' | 'commune' | 'organisation';
}

export type SimpleField = TextField | NumberField | MoneyField | DateField | ChoiceField | FileField | PlainField;

/** A block of fields that is answered once for each line: partners, actions, indicators. */
export interface RepeatField extends FieldFrame {
  readonly kind: 'repeat';
  readonly fields: readonly SimpleField[];
  readonly atLeast: number;
  readonly atMost: number;
}

/** Expenditure and income by account, to the cent, with contributions in kind below the line. */
export interface BudgetField extends FieldFrame {
  readonly kind: 'budget';
  /** Of 60 to 68 and 70 to 78. */
  readonly accounts: readonly BudgetAccount[];
  /** Lines of account 74 that are there for everyone. */
  readonly funders: readonly FieldChoice[];
  readonly withVoluntary: boolean;
  readonly mustBalance: boolean;
}

export interface ComputedField extends FieldFrame {
  readonly kind: 'computed';
  readonly formula: Formula;
  /** Money is in cents; a percentage is the ratio times 100. */
  readonly unit: 'number' | 'money' | 'percent';
  readonly decimals: number;
}

export type FormField = SimpleField | RepeatField | BudgetField | ComputedField;
