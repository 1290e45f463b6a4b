import type { ReactNode } from 'react';
import styles from './progress.module.css';

export interface ProgressProps {
  /** What is being done and how far it is, as a sentence. */
  title: string;
  detail?: ReactNode;
  done: number;
  /** 0: not known yet. */
  total: number;
}

/** Work that goes on elsewhere: a bar, and the sentence that says it for those who listen. */
export function Progress({ title, detail, done, total }: ProgressProps) {
  const known = total > 0;
  const value = known ? { 'aria-valuenow': Math.min(done, total), 'aria-valuemin': 0, 'aria-valuemax': total } : {};
  return (
    <div className={styles.progress}>
      <p className={styles.title} role="status">
        {title}
      </p>
      <div role="progressbar" aria-label={title} className={styles.track} {...value}>
        <span
          className={styles.bar}
          data-unknown={!known || undefined}
          style={{ width: known ? `${Math.min(100, (done / total) * 100)}%` : '30%' }}
        />
      </div>
      {detail !== undefined && <p className={styles.detail}>{detail}</p>}
    </div>
  );
}
