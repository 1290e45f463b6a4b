import { budgetAccounts, budgetTotalNames } from './budget-accounts.js';
import type { FormDefinition } from './form-definition.js';
import { fieldsOf } from './form-definition.js';
import type { BudgetField, FormField, RepeatField, SimpleField } from './form-field.js';

/** The figure of a block that counts its lines. */
export const lineCount = 'count';

/** What a reference of a condition or of a formula names. */
export type Referent =
  | { readonly of: 'field'; readonly field: FormField }
  | { readonly of: 'lines'; readonly field: RepeatField; readonly inner: SimpleField }
  | { readonly of: 'lineCount'; readonly field: RepeatField }
  | { readonly of: 'budget'; readonly field: BudgetField; readonly part: string };

export type FigureUnit = 'number' | 'money';

/** Finds what references name, by keys that were gathered once. */
export class References {
  private readonly fields: ReadonlyMap<string, FormField>;

  constructor(definition: Pick<FormDefinition, 'sections'>) {
    this.fields = new Map(fieldsOf(definition).map((field) => [field.key, field]));
  }

  find(reference: string): Referent | undefined {
    const [key = '', part, ...more] = reference.split('.');
    const field = this.fields.get(key);
    if (field === undefined || more.length > 0) return undefined;
    if (part === undefined) return { of: 'field', field };
    if (field.kind === 'budget') return isPartOf(field, part) ? { of: 'budget', field, part } : undefined;
    if (field.kind !== 'repeat') return undefined;
    if (part === lineCount) return { of: 'lineCount', field };
    const inner = field.fields.find((one) => one.key === part);
    return inner === undefined ? undefined : { of: 'lines', field, inner };
  }
}

/** What a referent counts in, or null when it is no figure. */
export function unitOf(referent: Referent): FigureUnit | null {
  switch (referent.of) {
    case 'lineCount':
      return 'number';
    case 'budget':
      return 'money';
    case 'lines':
      return unitOfField(referent.inner);
    case 'field':
      return unitOfField(referent.field);
  }
}

function unitOfField(field: FormField): FigureUnit | null {
  if (field.kind === 'number' || field.kind === 'money') return field.kind;
  if (field.kind !== 'computed') return null;
  return field.unit === 'money' ? 'money' : 'number';
}

/** A total, an account, or a funder of a budget. */
function isPartOf(budget: BudgetField, part: string): boolean {
  const known: readonly string[] = [...budgetTotalNames, ...budgetAccounts];
  return known.includes(part) || budget.funders.some(({ key }) => key === part);
}
