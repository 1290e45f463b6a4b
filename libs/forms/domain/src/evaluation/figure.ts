import type { ComputedField } from '../definition/form-field.js';
import { formLimits } from '../definition/form-limits.js';
import type { FigureUnit } from '../definition/reference.js';

/** A number that references name, exact: numbers in ten-thousandths, money in cents. */
export interface Figure {
  /** Null when there is none: nothing divided by nothing. */
  readonly scaled: bigint | null;
  readonly unit: FigureUnit;
  /** Whether no answer that is awaited could change it. */
  readonly isFinal: boolean;
  /** Whether it is of a field that is not asked; it then counts as nothing. */
  readonly isHidden: boolean;
}

const scale = { number: 10n ** BigInt(formLimits.decimals), money: 1n } as const;

export function figureOf(value: number, unit: FigureUnit): Figure {
  return { scaled: scaledOf(value, unit), unit, isFinal: true, isHidden: false };
}

export function noFigure(unit: FigureUnit, facts: { readonly isFinal: boolean; readonly isHidden?: boolean }): Figure {
  return { scaled: 0n, unit, isFinal: facts.isFinal, isHidden: facts.isHidden ?? false };
}

export function sumOfFigures(figures: readonly Figure[], unit: FigureUnit): Figure {
  const scaled = figures.reduce<bigint | null>(
    (sum, figure) => (sum === null || figure.scaled === null ? null : sum + figure.scaled),
    0n,
  );
  return { scaled, unit, isFinal: figures.every(({ isFinal }) => isFinal), isHidden: false };
}

/** One figure divided by another, rounded half away from nothing to what the field shows. */
export function ratioOfFigures(of: Figure, to: Figure, field: Pick<ComputedField, 'unit' | 'decimals'>): Figure {
  const unit = field.unit === 'money' ? 'money' : 'number';
  const isFinal = of.isFinal && to.isFinal;
  if (of.scaled === null || to.scaled === null || to.scaled === 0n) {
    return { scaled: null, unit, isFinal, isHidden: false };
  }
  const shown = field.unit === 'money' ? 0 : field.decimals;
  const upper = of.scaled * scale[to.unit] * (field.unit === 'percent' ? 100n : 1n) * 10n ** BigInt(shown);
  const rounded = divided(upper, to.scaled * scale[of.unit]);
  return { scaled: (rounded * scale[unit]) / 10n ** BigInt(shown), unit, isFinal, isHidden: false };
}

/** The figure as screens and conditions have it; null when there is none. */
export function valueOf({ scaled, unit }: Figure): number | null {
  return scaled === null ? null : Number(scaled) / Number(scale[unit]);
}

function scaledOf(value: number, unit: FigureUnit): bigint {
  return BigInt(Math.round(value * Number(scale[unit])));
}

function divided(upper: bigint, lower: bigint): bigint {
  const [dividend, divisor] = lower < 0n ? [-upper, -lower] : [upper, lower];
  const half = dividend < 0n ? -divisor : divisor;
  return (2n * dividend + half) / (2n * divisor);
}
