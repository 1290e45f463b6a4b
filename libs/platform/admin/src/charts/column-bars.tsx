import styles from './column-bars.module.css';

export interface ColumnBar {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  /** The whole of it, for those who listen: "mars 2027 : 6 labels". */
  readonly sentence: string;
}

/** Counts of following months as columns, each with its figure above and its name under it. */
export function ColumnBars({ label, columns }: { label: string; columns: readonly ColumnBar[] }) {
  const highest = Math.max(1, ...columns.map(({ value }) => value));
  return (
    <ol className={styles.columns} aria-label={label}>
      {columns.map(({ key, label: words, value, sentence }) => (
        <li key={key} className={styles.column}>
          <span className={styles.spoken}>{sentence}</span>
          <span className={styles.figure} aria-hidden>
            {value}
          </span>
          <span className={styles.bar} style={{ height: `${(value / highest) * 88}px` }} aria-hidden />
          <span className={styles.label} aria-hidden>
            {words}
          </span>
        </li>
      ))}
    </ol>
  );
}
