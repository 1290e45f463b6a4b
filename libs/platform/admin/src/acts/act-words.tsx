import { IconLoader2 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { classes } from '../theme/classes.js';
import styles from './act.module.css';

export interface ActWordsProps {
  label: string;
  busyLabel: string | undefined;
  icon: ReactNode;
  busy: boolean;
}

/** The wordings at rest and in progress share one cell, which keeps the width of the button. */
export function ActWords({ label, busyLabel, icon, busy }: ActWordsProps) {
  return (
    <span className={styles.words}>
      <span className={classes(styles.word, busy && busyLabel !== undefined && styles.away)}>
        {busy && busyLabel === undefined ? <IconLoader2 aria-hidden /> : icon}
        {label}
      </span>
      {busyLabel !== undefined && (
        <span className={classes(styles.word, !busy && styles.away)}>
          <IconLoader2 aria-hidden />
          {busyLabel}
        </span>
      )}
    </span>
  );
}
