import type { AnyAbility } from '@casl/ability';
import { rulesToAST } from '@casl/ability/extra';
import { CompoundCondition, type Condition, FieldCondition } from '@ucast/core';

/** Where a field of a subject lives: its column, and whether that column is an array (a condition then asks for a member). */
export interface SubjectColumns {
  readonly [field: string]: { readonly column: string; readonly type: string; readonly isArray?: boolean };
}

export interface PermittedRows {
  /** The name of the subject in the ability's rules. */
  readonly subject: string;
  readonly columns: SubjectColumns;
  /** The number of the first `$n` that may be used. */
  readonly firstParameter?: number;
}

export interface SqlCondition {
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * The rows on which an ability permits an action, as a condition of a WHERE clause.
 *
 * Two-valued: a comparison with NULL is false or true as CASL sees it in memory, never unknown. No rule: no row.
 *
 * @throws TypeError for an operator or a field that has no translation
 */
export function abilityToSql(
  ability: AnyAbility,
  action: string,
  { subject, columns, firstParameter = 1 }: PermittedRows,
): SqlCondition {
  const ast = rulesToAST(ability, action, subject);
  if (ast === null) return { text: 'FALSE', values: [] };
  const values: unknown[] = [];
  const bind = (value: unknown): string => `$${firstParameter + values.push(value) - 1}`;
  return { text: translate(ast, columns, bind), values };
}

type Bind = (value: unknown) => string;

function translate(condition: Condition, columns: SubjectColumns, bind: Bind): string {
  if (condition instanceof CompoundCondition) return translateCompound(condition, columns, bind);
  if (condition instanceof FieldCondition) return translateField(condition, columns, bind);
  throw new TypeError(`No SQL for the condition ${condition.operator}`);
}

function translateCompound(condition: CompoundCondition<Condition>, columns: SubjectColumns, bind: Bind): string {
  const parts = condition.value.map((part) => translate(part, columns, bind));
  switch (condition.operator) {
    case 'and':
      return parts.length === 0 ? 'TRUE' : `(${parts.join(' AND ')})`;
    case 'or':
      return parts.length === 0 ? 'FALSE' : `(${parts.join(' OR ')})`;
    case 'not':
      return `NOT (${parts.join(' AND ')})`;
    case 'nor':
      return `NOT (${parts.join(' OR ')})`;
    default:
      throw new TypeError(`No SQL for the operator ${condition.operator}`);
  }
}

function translateField(condition: FieldCondition, columns: SubjectColumns, bind: Bind): string {
  const target = columns[condition.field];
  if (target === undefined) throw new TypeError(`The field ${condition.field} has no column`);
  const { column, type, isArray } = target;
  const one = (value: unknown): string => `${bind(value)}::${type}`;
  const equal = (value: unknown): string =>
    isArray === true
      ? `coalesce(${one(value)} = any (${column}), false)`
      : `${column} IS NOT DISTINCT FROM ${one(value)}`;
  const within = (value: unknown): string => {
    if (!Array.isArray(value)) throw new TypeError('in and nin take a list');
    return value.length === 0 ? 'FALSE' : `(${value.map(equal).join(' OR ')})`;
  };
  switch (condition.operator) {
    case 'eq':
      return equal(condition.value);
    case 'ne':
      return `NOT (${equal(condition.value)})`;
    case 'in':
      return within(condition.value);
    case 'nin':
      return `NOT (${within(condition.value)})`;
    default:
      throw new TypeError(`No SQL for the operator ${condition.operator}`);
  }
}
