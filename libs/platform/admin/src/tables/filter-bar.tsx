import type { ReactNode } from 'react';
import { usePlatformWords } from '../language/use-platform-words.js';
import { classes } from '../theme/classes.js';
import styles from './filter.module.css';

interface FilterBarProps {
  children: ReactNode;
  end?: ReactNode;
  /** Of a page rather than of a list in its card. */
  bare?: boolean;
}

/** The filters of a list, and at the right what acts on the list as a whole. */
export function FilterBar({ children, end, bare = false }: FilterBarProps) {
  const words = usePlatformWords();
  return (
    <div className={classes(styles.bar, bare && styles.bare)} role="group" aria-label={words('table.filters')}>
      {children}
      {end !== undefined && <span className={styles.end}>{end}</span>}
    </div>
  );
}
