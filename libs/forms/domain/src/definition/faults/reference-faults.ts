import { isDay } from '../../answers/day.js';
import { type Comparison, type Condition, innerConditions } from '../condition.js';
import type { ComputedField, FormField } from '../form-field.js';
import { faultAt, type FormFault } from '../form-fault.js';
import { formLimits } from '../form-limits.js';
import { operandsOf } from '../formula.js';
import { type References, type Referent, unitOf } from '../reference.js';

/** What may be referred to where a condition stands. */
export interface ConditionPlace {
  readonly path: string;
  readonly references: References;
  /** Keys of the fields that come before; all of them where nothing comes after. */
  readonly earlier: ReadonlySet<string>;
  /** The block in whose lines the condition stands, with the keys of its fields that come before. */
  readonly block: { readonly key: string; readonly earlier: ReadonlySet<string> } | null;
}

export function conditionFaults(condition: Condition | null, place: ConditionPlace): readonly FormFault[] {
  if (condition === null) return [];
  if (depthOf(condition) > formLimits.conditionDepth || sizeOf(condition) > formLimits.conditionSize) {
    return [faultAt(place.path, 'tooDeep', { max: formLimits.conditionDepth })];
  }
  return faultsOf(condition, place);
}

function faultsOf(condition: Condition, place: ConditionPlace): readonly FormFault[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      if (condition.conditions.length === 0) return [faultAt(place.path, 'conditionEmpty')];
      return condition.conditions.flatMap((inner) => faultsOf(inner, place));
    case 'not':
      return faultsOf(condition.condition, place);
    case 'answered':
    case 'isOneOf':
    case 'atLeast':
    case 'atMost':
    case 'onOrAfter':
    case 'onOrBefore':
      return comparisonFaults(condition, place);
  }
}

function comparisonFaults(comparison: Comparison, place: ConditionPlace): readonly FormFault[] {
  const { path } = place;
  const reference = comparison.field;
  const referent = place.references.find(reference);
  if (referent === undefined) return [faultAt(path, 'referenceUnknown', { reference })];
  const isInLine = referent.of === 'lines' && referent.field.key === place.block?.key;
  const comesBefore =
    isInLine && referent.of === 'lines'
      ? place.block.earlier.has(referent.inner.key)
      : place.earlier.has(referent.field.key);
  if (!comesBefore) return [faultAt(path, 'referenceLater', { reference })];
  const compared = isInLine ? ({ of: 'field', field: referent.inner } as const) : referent;
  return fits(comparison, compared)
    ? valueFaults(comparison, compared, path)
    : [faultAt(path, 'referenceUnfit', { reference })];
}

function fits({ op }: Comparison, referent: Referent): boolean {
  switch (op) {
    case 'atLeast':
    case 'atMost':
      return unitOf(referent) !== null;
    case 'isOneOf':
      return referent.of === 'field' && referent.field.kind === 'choice';
    case 'onOrAfter':
    case 'onOrBefore':
      return referent.of === 'field' && referent.field.kind === 'date';
    case 'answered':
      return referent.of === 'field' && referent.field.kind !== 'computed';
  }
}

function valueFaults(comparison: Comparison, referent: Referent, path: string): readonly FormFault[] {
  switch (comparison.op) {
    case 'isOneOf': {
      if (comparison.values.length === 0) return [faultAt(path, 'conditionEmpty')];
      const known = choicesOf(referent.of === 'field' ? referent.field : null);
      const unfit = comparison.values.find((value) => !known.includes(value));
      return unfit === undefined ? [] : [faultAt(path, 'valueUnfit', { value: unfit, reference: comparison.field })];
    }
    case 'onOrAfter':
    case 'onOrBefore':
      return isDay(comparison.value) ? [] : [faultAt(path, 'dayUnreadable', { value: comparison.value })];
    case 'atLeast':
    case 'atMost':
    case 'answered':
      return [];
  }
}

function choicesOf(field: FormField | null): readonly string[] {
  return field?.kind === 'choice' ? field.choices.map(({ key }) => key) : [];
}

/** The figures of a formula, and whether they make the unit that the field says. */
export function formulaFaults(field: ComputedField, path: string, references: References): readonly FormFault[] {
  const operands = operandsOf(field.formula);
  if (operands.length === 0) return [faultAt(path, 'operandsMissing')];
  const found = operands.map((reference) => ({ reference, referent: references.find(reference) }));
  const faults = found.flatMap(({ reference, referent }) => {
    if (referent === undefined) return [faultAt(path, 'referenceUnknown', { reference })];
    return unitOf(referent) === null ? [faultAt(path, 'referenceUnfit', { reference })] : [];
  });
  if (faults.length > 0) return faults;
  const units = found.flatMap(({ referent }) => (referent === undefined ? [] : [unitOf(referent)]));
  return makes(field, units) ? [] : [faultAt(path, 'unitUnfit', { unit: field.unit })];
}

function makes({ formula, unit }: ComputedField, units: readonly (string | null)[]): boolean {
  const [first, second] = units;
  if (formula.op === 'sum') return unit !== 'percent' && units.every((one) => one === unit);
  return first === second ? unit !== 'money' : unit === 'money' && first === 'money';
}

function depthOf(condition: Condition): number {
  return 1 + Math.max(0, ...innerConditions(condition).map(depthOf));
}

function sizeOf(condition: Condition): number {
  return innerConditions(condition).reduce((size, inner) => size + sizeOf(inner), 1);
}
