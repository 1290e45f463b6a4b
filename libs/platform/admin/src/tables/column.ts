import type { ReactNode } from 'react';

export type SortDirection = 'ascending' | 'descending' | 'none';

export interface ColumnSort {
  direction: SortDirection;
  onSort: () => void;
}

/** How a cell stands in the card that a row becomes on a phone. */
export type CardPlace = 'title' | 'tag' | 'figure' | 'line' | 'hidden';

export interface Column<Row> {
  key: string;
  header: string;
  align?: 'start' | 'end' | undefined;
  sort?: ColumnSort | undefined;
  render: (row: Row) => ReactNode;
  /** The cell that names the row; its content is usually the link. */
  rowHead?: boolean | undefined;
  /** By default the row head is the title, a right-aligned cell a figure, any other a line. */
  card?: CardPlace | undefined;
  width?: string | undefined;
}

export function cardPlaceOf<Row>(column: Column<Row>): CardPlace {
  if (column.card !== undefined) return column.card;
  if (column.rowHead === true) return 'title';
  return column.align === 'end' ? 'figure' : 'line';
}
