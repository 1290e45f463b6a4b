import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whose a row must be, as docs/rights.md defines each word. */
export const bands = [
  'own',
  'below',
  'shared',
  'network',
  'person',
  'parent',
  'answer',
  'counters',
  'imported',
  'machine',
  'clock',
  'session',
  'signIn',
] as const;
export type Band = (typeof bands)[number];

/** What docs/rights.md says of one table or view. Bands of a right are alternatives; none means nobody. */
export interface TableRights {
  readonly read: readonly Band[];
  readonly insert: readonly Band[];
  readonly update: readonly Band[];
  /** Columns that an update may name. */
  readonly columns: 'every' | readonly string[];
  readonly delete: readonly Band[];
}

export interface WrittenRights {
  readonly tables: ReadonlyMap<string, TableRights>;
  readonly operations: readonly { readonly operation: string; readonly capability: string; readonly writes: string }[];
  readonly exceptions: readonly { readonly object: string; readonly check: string; readonly reason: string }[];
}

/** The page that people read and review; the proof believes it, and not the code. */
export const rightsPage = join(import.meta.dirname, '../../../../docs/rights.md');

/** @throws Error naming the line whose words are not those of the page */
export function readRights(markdown: string = readFileSync(rightsPage, 'utf8')): WrittenRights {
  const tables = rowsUnder(markdown, 'table').map(
    ([name, ...cells]) => [unquoted(name), rightsOf(name, cells)] as const,
  );
  return {
    tables: new Map(tables),
    operations: rowsUnder(markdown, 'operation').map(([operation, capability, writes]) => ({
      operation: unquoted(operation),
      capability: unquoted(capability),
      writes: writes ?? '',
    })),
    exceptions: rowsUnder(markdown, 'object').map(([object, check, reason]) => ({
      object: unquoted(object),
      check: unquoted(check),
      reason: reason ?? '',
    })),
  };
}

/** The rows of the table whose first column has this title. */
function rowsUnder(markdown: string, title: string): string[][] {
  const lines = markdown.split('\n');
  const head = lines.findIndex((line) => cellsOf(line)[0] === title);
  if (head < 0) throw new Error(`${rightsPage} has no table of which the first column is "${title}".`);
  const after = lines.slice(head + 2);
  const end = after.findIndex((line) => !line.startsWith('|'));
  return after.slice(0, end < 0 ? undefined : end).map(cellsOf);
}

function cellsOf(line: string): string[] {
  const cells = line.split('|').slice(1, -1);
  return cells.map((cell) => cell.trim());
}

function rightsOf(name: string | undefined, [read, insert, update, remove]: readonly string[]): TableRights {
  const [updaters = '', columns = ''] = (update ?? '').split(':');
  const bandsIn = (cell = ''): Band[] => bandsOf(cell, name ?? 'a table');
  return {
    read: bandsIn(read),
    insert: bandsIn(insert),
    update: bandsIn(updaters),
    columns: columns.trim() === 'every column' ? 'every' : quotedIn(columns),
    delete: bandsIn(remove),
  };
}

function bandsOf(cell: string, table: string): Band[] {
  if (cell.trim() === 'nobody') return [];
  const words = quotedIn(cell);
  const found = bands.filter((band) => words.includes(band));
  if (words.length === 0 || found.length < words.length) {
    throw new Error(`docs/rights.md says "${cell.trim()}" of ${table}: neither "nobody" nor bands.`);
  }
  return found;
}

function quotedIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
}

function unquoted(cell = ''): string {
  return cell.replaceAll('`', '');
}
