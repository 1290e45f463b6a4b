import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Column, SortDirection } from './column.js';
import styles from './data-table.module.css';

const icons: Record<SortDirection, ReactNode> = {
  ascending: <IconArrowUp aria-hidden />,
  descending: <IconArrowDown aria-hidden />,
  none: <IconArrowsSort aria-hidden />,
};

function HeadCell<Row>({ column }: { column: Column<Row> }) {
  const { header, sort, align, width } = column;
  const sorted = sort === undefined || sort.direction === 'none' ? {} : { 'aria-sort': sort.direction };
  return (
    <th scope="col" role="columnheader" data-align={align} {...sorted} style={{ width }}>
      {sort === undefined ? (
        header
      ) : (
        <button
          type="button"
          className={styles.sort}
          data-sorted={sort.direction !== 'none' || undefined}
          onClick={sort.onSort}
        >
          {header}
          {icons[sort.direction]}
        </button>
      )}
    </th>
  );
}

export const TableHead = <Row,>({ columns, lead }: { columns: readonly Column<Row>[]; lead?: ReactNode }) => (
  <thead role="rowgroup">
    <tr role="row">
      {lead}
      {columns.map((column) => (
        <HeadCell key={column.key} column={column} />
      ))}
    </tr>
  </thead>
);
