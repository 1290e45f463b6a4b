/**
 * An expression over earlier answers. A reference names a field by its key, or a part of one: `partners.role` is, within
 * a line of the block `partners`, the answer of the same line; `partners.count` and `budget.charges` are figures.
 */
export type Condition =
  | { readonly op: 'all' | 'any'; readonly conditions: readonly Condition[] }
  | { readonly op: 'not'; readonly condition: Condition }
  | Comparison;

export type Comparison =
  | { readonly op: 'answered'; readonly field: string }
  /** Of a choice: what was chosen is, or holds, one of these. */
  | { readonly op: 'isOneOf'; readonly field: string; readonly values: readonly string[] }
  /** Of a figure; amounts of money in cents. */
  | { readonly op: 'atLeast' | 'atMost'; readonly field: string; readonly value: number }
  /** Of a day, written `2027-03-31`. */
  | { readonly op: 'onOrAfter' | 'onOrBefore'; readonly field: string; readonly value: string };

export function innerConditions(condition: Condition): readonly Condition[] {
  if (condition.op === 'all' || condition.op === 'any') return condition.conditions;
  return condition.op === 'not' ? [condition.condition] : [];
}

/** What a condition compares, in its order. */
export function comparisonsOf(condition: Condition | null): readonly Comparison[] {
  if (condition === null) return [];
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.conditions.flatMap(comparisonsOf);
    case 'not':
      return comparisonsOf(condition.condition);
    case 'answered':
    case 'isOneOf':
    case 'atLeast':
    case 'atMost':
    case 'onOrAfter':
    case 'onOrBefore':
      return [condition];
  }
}
