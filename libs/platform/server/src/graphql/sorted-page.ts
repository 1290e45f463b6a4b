import { isId } from '@maillage/platform-kernel';
import { demandPageSize, isText, keyOf, type PageRequest } from './page.js';

/** An order of a list: what comes first, then the name; `descending` turns both. */
export interface ListSort<By extends string> {
  readonly by: By;
  readonly descending: boolean;
}

/** The SQL of an order: the expressions of the key before the id, each a text. */
export type SortKeys<By extends string> = Readonly<Record<By, readonly [lead: string, name: string]>>;

export interface SortedPage {
  /** For the statement's name: each order is a statement of its own. */
  readonly name: string;
  /** `key after the cursor`, with the four parameters from `firstParameter` on; the fourth is the size. */
  readonly condition: string;
  readonly order: string;
  readonly values: readonly unknown[];
  /** Columns that the key of the next page is read from. */
  readonly columns: string;
  readonly keyOfRow: (row: SortedRow) => readonly string[];
}

export interface SortedRow {
  readonly id: string;
  readonly sortLead: string;
  readonly sortName: string;
}

interface SortedPageOptions<By extends string> {
  readonly request: PageRequest;
  readonly sort: ListSort<By>;
  readonly keys: SortKeys<By>;
  readonly id: string;
  readonly firstParameter: number;
  /** More than a screen may ask for, where a file is written. */
  readonly longest?: number | undefined;
}

/**
 * A page by keys in one of several orders. The cursor names the order, so that one of another order is refused.
 *
 * @throws DomainError INVALID_INPUT
 */
export function sortedPage<By extends string>(options: SortedPageOptions<By>): SortedPage {
  const { request, sort, keys, id, firstParameter: from, longest } = options;
  demandPageSize(request.first, longest);
  const name = `${sort.by}.${sort.descending ? 'descending' : 'ascending'}`;
  const isThisOrder = (part: string): boolean => part === name;
  const key = request.after ? keyOf(request.after, [isThisOrder, isText, isText, isId]) : [];
  const [, lead = null, text = null, lastId = null] = key;
  const [first, second] = keys[sort.by];
  const [comparison, direction] = sort.descending ? ['<', 'desc'] : ['>', 'asc'];
  return {
    name,
    condition: `($${from}::text is null or (${first}, ${second}, ${id}) ${comparison} ($${from}, $${from + 1}::text, $${from + 2}::uuid))`,
    order: `order by ${first} ${direction}, ${second} ${direction}, ${id} ${direction} limit $${from + 3}`,
    values: [lead, text, lastId, request.first + 1],
    columns: `${first} as "sortLead", ${second} as "sortName"`,
    keyOfRow: (row) => [name, row.sortLead, row.sortName, row.id],
  };
}
