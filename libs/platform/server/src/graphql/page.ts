import { DomainError, isDay } from '@maillage/platform-kernel';

/** A page asked for: how many rows, after which key. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string | null | undefined;
}

export interface Page<Row> {
  readonly rows: Row[];
  readonly endCursor: string | null;
  readonly hasMore: boolean;
}

const longestPage = 100;

/**
 * @param longest more than a screen may ask for, where a file is written
 * @throws DomainError INVALID_INPUT when more rows, or fewer than one, are asked for
 */
export function demandPageSize(first: number, longest = longestPage): void {
  if (!Number.isInteger(first) || first < 1 || first > longest) {
    throw new DomainError('INVALID_INPUT', { field: 'first', min: 1, max: longest });
  }
}

/** Cursors carry the key of the last row, so that the next page begins there whatever was added before. */
export function cursorOf(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** What a part of a key must look like, before it reaches a statement. */
export type KeyPart = (part: string) => boolean;

export const isText: KeyPart = (part) => !part.includes('\0');
/** As JSON and PostgreSQL write it, in universal time. */
export const isInstant: KeyPart = (part) =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/.test(part) &&
  isDay(part.slice(0, 10)) &&
  !Number.isNaN(Date.parse(part));
export const isNumber: KeyPart = (part) => /^-?\d{1,15}(\.\d{1,9})?$/.test(part);

/** @throws DomainError INVALID_INPUT when the text is not a cursor of such parts */
export function keyOf(cursor: string, parts: readonly KeyPart[]): string[] {
  const key = decoded(cursor);
  const fits = (part: unknown, index: number): boolean => typeof part === 'string' && parts[index]?.(part) === true;
  if (Array.isArray(key) && key.length === parts.length && key.every(fits)) return key;
  throw new DomainError('INVALID_INPUT', { field: 'after', reason: 'notACursor' });
}

function decoded(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Makes a page of rows asked with one more than wanted. */
export function pageOf<Row>(rows: readonly Row[], first: number, key: (row: Row) => readonly string[]): Page<Row> {
  const kept = rows.slice(0, first);
  const last = kept.at(-1);
  return { rows: kept, endCursor: last === undefined ? null : cursorOf(key(last)), hasMore: rows.length > first };
}
