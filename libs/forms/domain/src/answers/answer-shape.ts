import { isId } from '@maillage/platform-kernel';
import { budgetAccounts } from '../definition/budget-accounts.js';
import { isObject, own } from '../definition/reading/readers.js';
import type { FieldKind, FormField, SimpleField } from '../definition/form-field.js';
import { formLimits } from '../definition/form-limits.js';
import type { Answer, AnswerLine, BudgetAnswer, BudgetLine } from './answer.js';
import { isDay } from './day.js';

/**
 * Whether a value can be the answer of a field at all: of its kind, of a size that is kept. Whether it is a good answer
 * is told by `answerFaults`.
 */
export function hasShapeOf(field: FormField, value: unknown): value is Answer {
  switch (field.kind) {
    case 'text':
    case 'siret':
      return isText(value);
    case 'number':
      return isNumberUpTo(value, formLimits.number);
    case 'money':
      return isCents(value);
    case 'date':
      return typeof value === 'string' && isDay(value);
    case 'choice':
      return field.many ? isListOf(value, isText, formLimits.choices) : isText(value);
    case 'file':
      return isListOf(value, isDocument, formLimits.documents);
    case 'commune':
      return isNamed(value, 'code') && isText(own(value, 'code'));
    case 'organisation':
      return isNamed(value, 'organisationId') && isIdentifier(own(value, 'organisationId'));
    case 'repeat':
      return isListOf(value, (line) => isLineOf(field.fields, line), formLimits.lines);
    case 'budget':
      return isBudget(value);
    case 'computed':
      return false;
  }
}

/** The answer of a field, when there is one that is of its kind and says something. */
export function answerOf(field: FormField, answers: Readonly<Record<string, unknown>>): Answer | undefined {
  const value = own(answers, field.key);
  return value !== undefined && hasShapeOf(field, value) && !isEmpty(field.kind, value) ? value : undefined;
}

export function linesOf(answer: Answer | undefined): readonly AnswerLine[] {
  return Array.isArray(answer) ? (answer as readonly AnswerLine[]) : [];
}

export function budgetLinesOf(answer: Answer | undefined): readonly BudgetLine[] {
  return isBudget(answer) ? answer.lines : [];
}

function isEmpty(kind: FieldKind, value: Answer): boolean {
  if (kind === 'budget') return budgetLinesOf(value).every(({ amount }) => amount === null);
  return typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= formLimits.answer;
}

function isIdentifier(value: unknown): boolean {
  return typeof value === 'string' && isId(value);
}

function isNumberUpTo(value: unknown, limit: number): value is number {
  return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= limit;
}

function isCents(value: unknown): value is number {
  return isNumberUpTo(value, formLimits.cents) && Number.isInteger(value);
}

function isListOf(value: unknown, holds: (item: unknown) => boolean, most: number): boolean {
  return Array.isArray(value) && value.length <= most && value.every(holds);
}

/** An answer holds what its kind has and nothing beside it: what is kept with it would be deposited with it. */
function hasKeys(value: object, count: number): boolean {
  return Object.keys(value).length === count;
}

function isNamed(value: unknown, identifier: string): value is Readonly<Record<string, unknown>> {
  return isObject(value) && hasKeys(value, 2) && Object.hasOwn(value, identifier) && isText(own(value, 'name'));
}

function isDocument(value: unknown): boolean {
  return (
    isObject(value) &&
    hasKeys(value, 4) &&
    ['documentId', 'versionId'].every((key) => Object.hasOwn(value, key) && isIdentifier(own(value, key))) &&
    ['name', 'sha256'].every((key) => Object.hasOwn(value, key) && isText(own(value, key)))
  );
}

function isLineOf(fields: readonly SimpleField[], line: unknown): boolean {
  if (!isObject(line) || !hasKeys(line, 2) || !isIdentifier(own(line, 'id'))) return false;
  const answers = own(line, 'answers');
  return (
    isObject(answers) &&
    Object.entries(answers).every(([key, value]) => {
      const field = fields.find((one) => one.key === key);
      return field !== undefined && hasShapeOf(field, value);
    })
  );
}

function isBudget(value: unknown): value is BudgetAnswer {
  return isObject(value) && hasKeys(value, 1) && isListOf(own(value, 'lines'), isBudgetLine, formLimits.lines);
}

function isBudgetLine(value: unknown): value is BudgetLine {
  if (!isObject(value) || !hasKeys(value, 5)) return false;
  const { id, account, label, funder, amount } = value;
  return (
    isIdentifier(id) &&
    budgetAccounts.some((known) => known === account) &&
    isText(label) &&
    (funder === null || isText(funder)) &&
    (amount === null || isCents(amount))
  );
}
