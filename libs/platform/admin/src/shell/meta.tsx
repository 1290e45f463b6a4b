import type { ReactNode } from 'react';
import styles from './page.module.css';

/** One thing of the line under the title: a state, who conducts, until when. */
export const Meta = ({ icon, children }: { icon?: ReactNode; children: ReactNode }) => (
  <span className={styles.metaItem}>
    {icon !== undefined && (
      <span className={styles.metaIcon} aria-hidden>
        {icon}
      </span>
    )}
    <span>{children}</span>
  </span>
);
