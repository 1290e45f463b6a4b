import { type Band, bandsOf } from './bands.js';
import { quotedIn, rowsUnder, unquoted } from './written-table.js';

/** The rows that an operation is about: none, one that its arguments name, all that one reads, or a part of them. */
export type AboutRows =
  | { readonly share: 'none' }
  | {
      readonly share: 'one' | 'every' | 'some';
      readonly table: string;
      /** Whose the row must be beside being read; none when reading it is enough. */
      readonly bands: readonly Band[];
    };

export interface WrittenOperation {
  readonly operation: string;
  readonly capability: string;
  readonly writes: string;
  readonly rows: AboutRows;
}

export interface WrittenRole {
  readonly role: string;
  readonly kinds: readonly string[];
  readonly capabilities: readonly string[];
}

/** An act that asks for one more capability on rows that a word names. */
export interface FurtherDemand {
  readonly operation: string;
  readonly when: string;
  readonly capability: string;
}

export function writtenOperations(markdown: string): WrittenOperation[] {
  return rowsUnder(markdown, 'operation', 'capability', 'writes', 'rows').map(([name, capability, writes, rows]) => {
    const operation = unquoted(name);
    return { operation, capability: unquoted(capability), writes: writes ?? '', rows: aboutOf(operation, rows) };
  });
}

export function writtenRoles(markdown: string): WrittenRole[] {
  return rowsUnder(markdown, 'role', 'in', 'capabilities').map(([role, kinds = '', capabilities = '']) => ({
    role: unquoted(role),
    kinds: quotedIn(kinds),
    capabilities: quotedIn(capabilities),
  }));
}

export function furtherDemands(markdown: string): FurtherDemand[] {
  return rowsUnder(markdown, 'act', 'when', 'capability').map(([operation, when, capability]) => ({
    operation: unquoted(operation),
    when: unquoted(when),
    capability: unquoted(capability),
  }));
}

/** `none`, or for example "one `own` `pooling.campaign`". */
function aboutOf(operation: string, cell = ''): AboutRows {
  if (cell === 'none') return { share: 'none' };
  const [, share, rest = ''] = /^(one|every|some) (.+)$/.exec(cell) ?? [];
  const words = quotedIn(rest);
  const table = words.at(-1);
  if ((share !== 'one' && share !== 'every' && share !== 'some') || table?.includes('.') !== true) {
    throw new Error(
      `docs/rights.md says "${cell}" of the rows of ${operation}: write "none", or "one", "every" or "some" and a table.`,
    );
  }
  const bands = words.slice(0, -1);
  return {
    share,
    table,
    bands: bands.length === 0 ? [] : bandsOf(bands.map((band) => `\`${band}\``).join(' '), operation),
  };
}
