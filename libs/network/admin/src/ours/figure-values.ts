import type { Figure } from '../generated/graphql.js';

export const figures = ['youngPeople', 'staff', 'budget'] as const satisfies readonly Figure[];

/** How many digits after the decimal mark, so that a figure is kept whole: tenths of a post, cents, young people. */
const digitsOf = { staff: 1, budget: 2, youngPeople: 0 } as const satisfies Record<Figure, number>;

/** A figure as people write it: `31,5`, `1 899 450,00 €`; null when it is something else. */
export function readFigure(figure: Figure, text: string): number | null {
  const digits = digitsOf[figure];
  const match = /^(\d{1,12})(?:[.,](\d+))?$/.exec(text.replace(/[\s\u00A0\u202F€]/g, ''));
  if (match === null) return null;
  const [, whole = '0', rest = ''] = match;
  return rest.length > digits ? null : Number(whole) * 10 ** digits + Number(rest.padEnd(digits, '0') || '0');
}

/** The figure in its own unit, to be written in words. */
export function unitsOf(figure: Figure, value: number): number {
  return value / 10 ** digitsOf[figure];
}
