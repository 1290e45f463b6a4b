import type { ReactNode } from 'react';
import { classes } from '../theme/classes.js';
import styles from './bar-list.module.css';

export interface Bar {
  readonly key: string;
  readonly label: ReactNode;
  /** As it is read: "46 %", "402". */
  readonly figure: string;
  readonly value: number;
  /** The one that the list leads to. */
  readonly strong?: boolean | undefined;
}

export interface BarListProps {
  label: string;
  bars: readonly Bar[];
  /** What a full bar stands for; by default the largest value. */
  scale?: number | undefined;
  /** Label and bar on one line, or the bar under the label. */
  layout?: 'beside' | 'under' | undefined;
}

/** Figures as a list, each with a bar beside it: what is drawn is also written, in the same row. */
export function BarList({ label, bars, scale, layout = 'beside' }: BarListProps) {
  const full = scale ?? Math.max(1, ...bars.map(({ value }) => value));
  return (
    <ul className={classes(styles.list, layout === 'under' && styles.under)} aria-label={label}>
      {bars.map(({ key, label: words, figure, value, strong = false }) => (
        <li key={key} className={styles.row}>
          <span className={styles.label}>{words}</span>
          <span className={styles.track} aria-hidden>
            <span
              className={classes(styles.bar, strong && styles.strong)}
              style={{ width: `${Math.min((value / full) * 100, 100)}%` }}
            />
          </span>
          <span className={styles.figure}>{figure}</span>
        </li>
      ))}
    </ul>
  );
}
