import type { Indicator } from './indicator.js';

/** A total that its parts contradict. It is told beside the figure; nothing is corrected, and nobody is kept from sending. */
export interface Inconsistency {
  readonly code: 'partsDoNotAddUp' | 'partAboveTotal';
  readonly indicatorCode: string;
  /** The figure as it was told. */
  readonly told: number;
  /** The sum of the parts, or the part that is above its total. */
  readonly found: number;
  /** The part that is above its total; null when it is about their sum. */
  readonly partCode: string | null;
}

/** @param values by the codes of indicators; what was not reported is not there */
export function inconsistenciesOf(
  indicators: readonly Indicator[],
  values: ReadonlyMap<string, number>,
): readonly Inconsistency[] {
  return indicators.flatMap(({ code }) => {
    const told = values.get(code);
    if (told === undefined) return [];
    const parts = indicators.filter(({ partOf }) => partOf === code);
    return [...sumsOf(code, told, parts, values), ...partsAbove(code, told, parts, values)];
  });
}

function sumsOf(
  indicatorCode: string,
  told: number,
  parts: readonly Indicator[],
  values: ReadonlyMap<string, number>,
): Inconsistency[] {
  const exclusive = parts.filter(({ isExclusive }) => isExclusive).map(({ code }) => values.get(code));
  const known = exclusive.filter((value) => value !== undefined);
  if (known.length === 0 || known.length < exclusive.length) return [];
  const found = known.reduce((sum, value) => sum + value, 0);
  return found === told ? [] : [{ code: 'partsDoNotAddUp', indicatorCode, told, found, partCode: null }];
}

function partsAbove(
  indicatorCode: string,
  told: number,
  parts: readonly Indicator[],
  values: ReadonlyMap<string, number>,
): Inconsistency[] {
  return parts.flatMap(({ code: partCode }) => {
    const found = values.get(partCode);
    const isAbove = found !== undefined && found > told;
    return isAbove ? [{ code: 'partAboveTotal' as const, indicatorCode, told, found, partCode }] : [];
  });
}
