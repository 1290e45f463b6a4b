import type { ReactNode } from 'react';
import styles from './states.module.css';

export interface EmptyProps {
  /** Why there is nothing. */
  title: string;
  detail?: ReactNode;
  /** One step to take. */
  action?: ReactNode;
}

/** An empty place says why and proposes one step; no drawing. */
export const Empty = ({ title, detail, action }: EmptyProps) => (
  <div className={styles.blank}>
    <h3>{title}</h3>
    {detail !== undefined && <p>{detail}</p>}
    {action !== undefined && <div className={styles.actions}>{action}</div>}
  </div>
);
