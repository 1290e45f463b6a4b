import { DomainError } from '@maillage/platform-kernel';
import type { Sheet } from '../sheets/sheet.js';
import type { ImportKind, ImportSheet, MappedRow, MappedSheet } from './import-kind.js';

/** For each file, the place in its header of each column that was mapped. */
export type ColumnMapping = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Titles that differ by case, accents, blanks and punctuation alone name the same column. */
export function foldedTitle(title: string): string {
  return title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The columns that a header gives away: by the first of their titles that it has, each place taken once. */
export function guessedColumns({ columns }: ImportSheet, header: readonly string[]): Record<string, number> {
  const folded = header.map(foldedTitle);
  const taken = new Set<number>();
  const guess: Record<string, number> = {};
  for (const { name, titles } of columns) {
    const wanted = [name, ...titles].map(foldedTitle);
    const place = wanted.map((title) => folded.indexOf(title)).find((index) => index >= 0 && !taken.has(index));
    if (place === undefined) continue;
    taken.add(place);
    guess[name] = place;
  }
  return guess;
}

/** @throws DomainError when a required column is not mapped, a place is no place of the header or is taken twice */
export function demandMapping(
  kind: ImportKind,
  mapping: ColumnMapping,
  headers: ReadonlyMap<string, readonly string[]>,
): void {
  for (const sheet of kind.sheets) {
    const header = headers.get(sheet.name);
    if (header === undefined) {
      if (!sheet.optional) throw new DomainError('importFileMissing', { sheet: sheet.name });
      continue;
    }
    demandColumns(sheet, mapping[sheet.name] ?? {}, header);
  }
  if (headers.size === 0) throw new DomainError('importFileMissing', { sheet: kind.sheets[0]?.name ?? '' });
}

function demandColumns(sheet: ImportSheet, mapping: Readonly<Record<string, number>>, header: readonly string[]): void {
  const places = Object.values(mapping);
  if (places.some((place) => !Number.isInteger(place) || place < 0 || place >= header.length)) {
    throw new DomainError('INVALID_INPUT', { field: 'mapping', max: header.length - 1 });
  }
  const twice = places.find((place, index) => places.indexOf(place) !== index);
  if (twice !== undefined) throw new DomainError('importColumnTwice', { title: header[twice] ?? '' });
  const missing = sheet.columns.find(({ name, required }) => required && mapping[name] === undefined);
  if (missing !== undefined) {
    throw new DomainError('importColumnMissing', { sheet: sheet.name, column: missing.name });
  }
}

/** The rows of a file under the names of the kind's columns. */
export function mappedSheet(
  { name, file }: { name: string; file: string },
  sheet: Sheet,
  mapping: Readonly<Record<string, number>>,
): MappedSheet {
  const columns = Object.entries(mapping);
  const rowOf = (cells: readonly string[]): Record<string, string> =>
    Object.fromEntries(columns.map(([column, place]) => [column, cells[place] ?? '']));
  const rows = sheet.rows.map(({ line, cells }): MappedRow => ({
    line,
    cells: rowOf(cells),
    shape: shapeOf(cells, sheet.header),
  }));
  return { sheet: name, file, headerLine: sheet.headerLine, columns: new Set(Object.keys(mapping)), rows };
}

function shapeOf(cells: readonly string[], header: readonly string[]): MappedRow['shape'] {
  if (cells.length === header.length) return 'fits';
  return cells.length < header.length ? 'rowTooShort' : 'rowTooLong';
}
