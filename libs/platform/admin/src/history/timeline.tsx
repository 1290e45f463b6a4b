import { IconCheck, IconPoint } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { classes } from '../theme/classes.js';
import styles from './timeline.module.css';

export interface TimelineItem {
  icon?: ReactNode;
  title: ReactNode;
  /** Who, and in whose name. */
  detail?: ReactNode;
  when?: ReactNode;
  /** The words of whoever decided, shown between « ». */
  reason?: string | undefined;
  status?: 'past' | 'now' | 'next' | undefined;
}

/** What has happened with who and why, what happens now, what comes next. */
export const Timeline = ({
  items,
  layout = 'list',
}: {
  items: readonly TimelineItem[];
  layout?: 'list' | 'columns' | undefined;
}) => (
  <ol className={classes(styles.timeline, styles[layout])}>
    {items.map(({ icon, title, detail, when, reason, status = 'past' }, index) => (
      <li key={index} className={styles.item} aria-current={status === 'now' ? 'step' : undefined}>
        <span className={classes(styles.mark, styles[status])} aria-hidden>
          {icon ?? (status === 'next' ? <IconPoint /> : <IconCheck />)}
        </span>
        <div>
          <p className={styles.title}>{title}</p>
          {(detail !== undefined || when !== undefined) && (
            <p className={styles.detail}>
              {detail}
              {detail !== undefined && when !== undefined && ', '}
              {when}
            </p>
          )}
          {reason !== undefined && (
            <p className={styles.reason}>
              <q>{reason}</q>
            </p>
          )}
        </div>
      </li>
    ))}
  </ol>
);
