import type { ReactNode } from 'react';
import styles from './act-row.module.css';

/** Several acts side by side; on a phone they go one under the other as space asks. */
export const ActRow = ({ children, end = false }: { children: ReactNode; end?: boolean }) => (
  <div className={styles.row} data-end={end || undefined}>
    {children}
  </div>
);
