/** How a computed field comes to its figure. The references are those of conditions, and name figures. */
export type Formula =
  | { readonly op: 'sum'; readonly of: readonly string[] }
  /** Empty while the divisor is nothing. */
  | { readonly op: 'ratio'; readonly of: string; readonly to: string };

export const formulaOperators = ['sum', 'ratio'] as const;

export function operandsOf(formula: Formula): readonly string[] {
  return formula.op === 'sum' ? formula.of : [formula.of, formula.to];
}
