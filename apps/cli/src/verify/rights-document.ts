import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Band, bandsOf } from './bands.js';
import {
  type FurtherDemand,
  furtherDemands,
  type WrittenOperation,
  writtenOperations,
  type WrittenRole,
  writtenRoles,
} from './written-operations.js';
import { quotedIn, rowsUnder, unquoted } from './written-table.js';

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
  readonly operations: readonly WrittenOperation[];
  readonly routes: readonly { readonly route: string; readonly capability: string; readonly writes: string }[];
  readonly roles: readonly WrittenRole[];
  readonly furtherDemands: readonly FurtherDemand[];
  /** Operations that ask of their caller more than a capability. */
  readonly stricter: readonly { readonly operation: string; readonly asks: string }[];
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
    operations: writtenOperations(markdown),
    routes: rowsUnder(markdown, 'route').map(([route, capability, writes]) => ({
      route: unquoted(route),
      capability: unquoted(capability),
      writes: writes ?? '',
    })),
    roles: writtenRoles(markdown),
    furtherDemands: furtherDemands(markdown),
    stricter: rowsUnder(markdown, 'stricter operation').map(([operation, asks]) => ({
      operation: unquoted(operation),
      asks: asks ?? '',
    })),
    exceptions: rowsUnder(markdown, 'object').map(([object, check, reason]) => ({
      object: unquoted(object),
      check: unquoted(check),
      reason: reason ?? '',
    })),
  };
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
