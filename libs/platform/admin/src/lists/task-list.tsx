import type { ReactNode } from 'react';
import { AppLink } from '../theme/link.js';
import styles from './task-list.module.css';

export interface Task {
  key: string;
  title: ReactNode;
  /** Without it the task is not yet possible, and its detail says what opens it. */
  href?: string | undefined;
  detail?: ReactNode;
  state?: ReactNode;
}

/** Rows that are links as a whole, their state at the right, under on a phone. */
export const TaskList = ({ tasks }: { tasks: readonly Task[] }) => (
  <ul className={styles.tasks}>
    {tasks.map(({ key, title, href, detail, state }) => (
      <li key={key} data-open={href !== undefined || undefined}>
        <div>
          {href === undefined ? <span className={styles.closed}>{title}</span> : <AppLink href={href}>{title}</AppLink>}
          {detail !== undefined && <p className={styles.detail}>{detail}</p>}
        </div>
        {state}
      </li>
    ))}
  </ul>
);
