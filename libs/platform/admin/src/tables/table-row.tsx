import type { ReactNode } from 'react';
import { cardPlaceOf, type Column } from './column.js';

interface TableRowProps<Row> {
  columns: readonly Column<Row>[];
  content: (column: Column<Row>) => ReactNode;
  lead?: ReactNode;
  /** A row still to come has no name, hence no head. */
  blank?: boolean | undefined;
}

/** One row; every cell carries its label and place for the card it becomes on a phone. */
export const TableRow = <Row,>({ columns, content, lead, blank = false }: TableRowProps<Row>) => (
  <tr role="row">
    {lead}
    {columns.map((column) => {
      const shared = { 'data-align': column.align, 'data-place': cardPlaceOf(column), 'data-l': column.header };
      return column.rowHead === true && !blank ? (
        <th key={column.key} scope="row" role="rowheader" {...shared}>
          {content(column)}
        </th>
      ) : (
        <td key={column.key} role="cell" {...shared}>
          {content(column)}
        </td>
      );
    })}
  </tr>
);
