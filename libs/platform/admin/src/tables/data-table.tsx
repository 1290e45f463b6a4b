import type { CSSProperties, ReactNode } from 'react';
import { useDelayed } from '../states/use-delayed.js';
import { HiddenText } from '../theme/hidden-text.js';
import { usePlatformWords } from '../language/use-platform-words.js';
import { cardPlaceOf, type Column } from './column.js';
import { chooseAllCell, chooseCell, type RowChoice } from './row-choice.js';
import { TableHead } from './table-head.js';
import { TableRow } from './table-row.js';
import styles from './data-table.module.css';

export interface DataTableProps<Row> {
  caption: string;
  captionShown?: boolean | undefined;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The total, by column key: it sticks under the last row. */
  foot?: Readonly<Record<string, ReactNode>> | undefined;
  loading?: boolean | undefined;
  loadingRows?: number | undefined;
  /** On a phone: rows as cards, or a money grid that scrolls sideways under its first column. */
  narrow?: 'cards' | 'scroll' | undefined;
  choice?: RowChoice<Row> | undefined;
}

/** Rows and columns: sortable heads, tabular figures, a total; on a phone each row becomes a card and stays a row for those who listen. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, foot, loading = false, loadingRows = 3, narrow = 'cards', choice } = props;
  const words = usePlatformWords();
  const late = useDelayed(loading);
  const figures = columns.filter((column) => cardPlaceOf(column) === 'figure').length;
  const style = { '--ml-figures': Math.min(Math.max(figures, 2), 4) } as CSSProperties;
  const region = narrow === 'scroll' ? { role: 'region', 'aria-label': caption, tabIndex: 0 } : {};
  const blank = Array.from({ length: late ? loadingRows : 0 }, (_, index) => index);
  const lead = choice === undefined ? {} : { lead: chooseAllCell(choice, rows.map(rowKey), words('table.chooseAll')) };
  const gap = choice === undefined ? {} : { lead: <td role="cell" className={styles.choose} /> };
  return (
    <div className={styles.around} {...region}>
      <table role="table" className={styles.table} data-narrow={narrow} style={style} aria-busy={loading || undefined}>
        <caption>{props.captionShown ? caption : <HiddenText>{caption}</HiddenText>}</caption>
        <TableHead columns={columns} {...lead} />
        <tbody role="rowgroup">
          {loading
            ? blank.map((index) => (
                <TableRow
                  key={index}
                  blank
                  columns={columns}
                  content={() => <span className={styles.bone} />}
                  {...gap}
                />
              ))
            : rows.map((row) => (
                <TableRow
                  key={rowKey(row)}
                  columns={columns}
                  content={(column) => column.render(row)}
                  {...(choice === undefined
                    ? {}
                    : { lead: chooseCell(choice, rowKey(row), words('table.choose', { row: choice.nameOf(row) })) })}
                />
              ))}
        </tbody>
        {foot !== undefined && !loading && (
          <tfoot role="rowgroup">
            <TableRow columns={columns} content={(column) => foot[column.key]} {...gap} />
          </tfoot>
        )}
      </table>
      <HiddenText>
        <span role="status">{late ? words('state.loading', { what: caption }) : ''}</span>
      </HiddenText>
    </div>
  );
}
