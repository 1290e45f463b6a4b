import type { ColumnSort } from './column.js';

/** The order of a list as the address keeps it: the name of a column, with a minus when it runs backwards. */
export function orderOf<By extends string>(order: string | undefined, known: readonly By[], usual: By) {
  const backwards = order?.startsWith('-') === true;
  const named = backwards ? order?.slice(1) : order;
  const by = known.find((one) => one === named);
  return by === undefined ? { by: usual, descending: false } : { by, descending: backwards };
}

/** What the head of a column shows and does: a second press turns the order round. */
export function columnSortOf(
  column: string,
  { by, descending }: { by: string; descending: boolean },
  onOrder: (order: string) => void,
): ColumnSort {
  const isSorted = column === by;
  return {
    direction: isSorted ? (descending ? 'descending' : 'ascending') : 'none',
    onSort: () => onOrder(isSorted && !descending ? `-${column}` : column),
  };
}
