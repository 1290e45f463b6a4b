import { isDay } from '../../answers/day.js';
import { budgetTotalNames, isChargeAccount, isProductAccount } from '../budget-accounts.js';
import type { BudgetField, DateField, FieldChoice, FormField, RepeatField } from '../form-field.js';
import { faultAt, type FormFault } from '../form-fault.js';
import { formLimits } from '../form-limits.js';
import { lineCount } from '../reference.js';
import { prefillFaults } from './prefill-faults.js';
import { helpFaults, keyFaults, labelFaults, takenKeys } from './text-faults.js';

/** What a field has against it, taken alone. */
export function fieldFaults(field: FormField, path: string): readonly FormFault[] {
  return [
    ...keyFaults(field.key, `${path}.key`),
    ...labelFaults(field.label, `${path}.label`),
    ...helpFaults(field.help, `${path}.help`),
    ...shapeFaults(field, path),
    ...prefillFaults(field, `${path}.prefill`),
  ];
}

function shapeFaults(field: FormField, path: string): readonly FormFault[] {
  switch (field.kind) {
    case 'text':
      return within(field.maxLength, `${path}.maxLength`, 1, formLimits.answer);
    case 'number':
      return [
        ...within(field.decimals, `${path}.decimals`, 0, formLimits.decimals),
        ...boundsOf(field, path, formLimits.number, field.decimals > 0),
      ];
    case 'money':
      return boundsOf(field, path, formLimits.cents, false);
    case 'date':
      return dayFaults(field, path);
    case 'choice':
      return [
        ...(field.choices.length === 0 ? [faultAt(`${path}.choices`, 'choicesMissing')] : []),
        ...choiceFaults(field.choices, `${path}.choices`),
      ];
    case 'file':
      return within(field.most, `${path}.most`, 1, formLimits.documents);
    case 'repeat':
      return blockFaults(field, path);
    case 'budget':
      return budgetFaults(field, path);
    case 'computed':
      return within(field.decimals, `${path}.decimals`, 0, formLimits.decimals);
    case 'siret':
    case 'commune':
    case 'organisation':
      return [];
  }
}

function within(value: number | null, path: string, min: number, max: number): readonly FormFault[] {
  const holds = value === null || (Number.isInteger(value) && value >= min && value <= max);
  return holds ? [] : [faultAt(path, 'numberOutOfRange', { min, max })];
}

interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
}

function boundsOf({ min, max }: Bounds, path: string, limit: number, fractions: boolean): readonly FormFault[] {
  const ends = { min, max };
  const unfit = (['min', 'max'] as const).flatMap((name) => {
    const end = ends[name];
    const holds = end === null || (Math.abs(end) <= limit && (fractions || Number.isInteger(end)));
    return holds ? [] : [faultAt(`${path}.${name}`, 'numberOutOfRange', { min: -limit, max: limit })];
  });
  if (min !== null && max !== null && min > max) return [...unfit, faultAt(`${path}.max`, 'boundsReversed')];
  return unfit;
}

function dayFaults({ from, until }: DateField, path: string): readonly FormFault[] {
  const ends = { from, until };
  const unfit = (['from', 'until'] as const).flatMap((name) => {
    const end = ends[name];
    return end === null || isDay(end) ? [] : [faultAt(`${path}.${name}`, 'dayUnreadable', { value: end })];
  });
  if (from !== null && until !== null && from > until) return [...unfit, faultAt(`${path}.until`, 'boundsReversed')];
  return unfit;
}

function choiceFaults(choices: readonly FieldChoice[], path: string): readonly FormFault[] {
  const keys = choices.map(({ key }, index) => ({ key, path: `${path}.${index}.key` }));
  return [
    ...choices.flatMap(({ key, label }, index) => [
      ...keyFaults(key, `${path}.${index}.key`),
      ...labelFaults(label, `${path}.${index}.label`),
    ]),
    ...takenKeys(keys),
  ];
}

function blockFaults({ fields, atLeast, atMost }: RepeatField, path: string): readonly FormFault[] {
  return [
    ...(fields.length === 0 ? [faultAt(`${path}.fields`, 'fieldsMissing')] : []),
    ...within(atLeast, `${path}.atLeast`, 0, formLimits.lines),
    ...within(atMost, `${path}.atMost`, 1, formLimits.lines),
    ...(atLeast > atMost ? [faultAt(`${path}.atMost`, 'boundsReversed')] : []),
    ...fields.flatMap((field, index) => fieldFaults(field, `${path}.fields.${index}`)),
    ...reservedKeys(fields, [lineCount], `${path}.fields`),
  ];
}

function budgetFaults({ accounts, funders }: BudgetField, path: string): readonly FormFault[] {
  const hasBothSides = accounts.some(isChargeAccount) && accounts.some(isProductAccount);
  return [
    ...(hasBothSides ? [] : [faultAt(`${path}.accounts`, 'accountsMissing')]),
    ...(funders.length > formLimits.funders
      ? [faultAt(`${path}.funders`, 'tooMany', { max: formLimits.funders })]
      : []),
    ...choiceFaults(funders, `${path}.funders`),
    ...reservedKeys(funders, budgetTotalNames, `${path}.funders`),
  ];
}

/** A reference could not tell what is named so from a figure. */
function reservedKeys(
  named: readonly { readonly key: string }[],
  reserved: readonly string[],
  path: string,
): readonly FormFault[] {
  return named.flatMap(({ key }, index) =>
    reserved.includes(key) ? [faultAt(`${path}.${index}.key`, 'keyReserved', { key })] : [],
  );
}
