import { Act } from '@maillage/platform-admin';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './plan.module.css';

export interface RowTableProps<Row extends { readonly key: string }> {
  readonly id: string;
  readonly legend: string;
  readonly hint: string;
  /** Above the columns, as wide as they are; each field says its own words too. */
  readonly columns: readonly string[];
  readonly layout: 'indicators' | 'accounts' | 'periods';
  readonly rows: readonly Row[];
  readonly error?: ReactNode;
  readonly add: string;
  readonly remove: (place: number) => string;
  readonly empty: string;
  readonly newRow: () => Row;
  readonly onChange: (rows: readonly Row[]) => void;
  readonly children: (row: Row, place: number) => ReactNode;
  readonly foot?: ReactNode;
}

/**
 * Rows that are added, filled and taken away: a table where there is room, cards on a phone. A new row takes the focus; when
 * one goes, the focus stays at its place.
 */
export function RowTable<Row extends { readonly key: string }>(props: RowTableProps<Row>) {
  const { id, legend, hint, columns, layout, rows, error, add, remove, empty, newRow, onChange, children, foot } =
    props;
  const hintId = useId();
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const lines = list.current?.children ?? [];
    const line = lines[Math.min(wanted.current, lines.length - 1)];
    wanted.current = null;
    const target = line ?? list.current?.parentElement;
    target?.querySelector<HTMLElement>('input, select, button')?.focus();
  });
  const grow = () => {
    wanted.current = rows.length;
    onChange([...rows, newRow()]);
  };
  const shrink = (place: number) => {
    wanted.current = place;
    onChange(rows.filter((_, index) => index !== place));
  };
  return (
    <fieldset className={styles.table} id={id} tabIndex={-1} aria-describedby={hintId} data-layout={layout}>
      <legend className={styles.legend}>{legend}</legend>
      <p className={styles.hint} id={hintId}>
        {hint}
      </p>
      {error !== undefined && <p className={styles.error}>{error}</p>}
      {rows.length > 0 && (
        <p className={styles.head} aria-hidden>
          {columns.map((column) => (
            <span key={column}>{column}</span>
          ))}
        </p>
      )}
      {rows.length === 0 && <p className={styles.none}>{empty}</p>}
      <ol className={styles.rows} ref={list}>
        {rows.map((row, place) => (
          <li key={row.key} className={styles.row}>
            {children(row, place)}
            <Act size="small" variant="link" label={remove(place + 1)} onAct={() => shrink(place)} />
          </li>
        ))}
      </ol>
      {foot}
      <div>
        <Act size="small" icon={<IconPlus />} label={add} onAct={grow} />
      </div>
    </fieldset>
  );
}
