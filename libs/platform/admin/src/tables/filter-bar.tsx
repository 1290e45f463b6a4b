import type { ReactNode } from 'react';
import { usePlatformWords } from '../language/use-platform-words.js';
import styles from './filter.module.css';

/** The filters of a list, and at the right what acts on the list as a whole. */
export function FilterBar({ children, end }: { children: ReactNode; end?: ReactNode }) {
  const words = usePlatformWords();
  return (
    <div className={styles.bar} role="group" aria-label={words('table.filters')}>
      {children}
      {end !== undefined && <span className={styles.end}>{end}</span>}
    </div>
  );
}
