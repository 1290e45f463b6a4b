/** Readers of search params: what is not one of the known values is left out, never an error. */
export type RawSearch = Record<string, unknown>;

export function oneOf<const T extends string>(value: unknown, known: readonly T[]): T | undefined {
  return known.find((one) => one === value);
}

export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Keeps the params that have a value, so that an address carries no empty one. */
export function given<T extends Record<string, string | undefined>>(params: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const entries = Object.entries(params).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: NonNullable<T[K]> };
}

/** The order of a list: a column that can be sorted, with a minus when it runs backwards. */
export function orderIn(value: unknown, columns: readonly string[]): string | undefined {
  const column = typeof value === 'string' ? value.replace(/^-/, '') : '';
  return typeof value === 'string' && columns.includes(column) ? value : undefined;
}
