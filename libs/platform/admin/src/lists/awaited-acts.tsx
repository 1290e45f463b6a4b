import { IconAlertTriangle, IconCalendarEvent, IconClock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { AppLink } from '../theme/link.js';
import styles from './awaited-acts.module.css';

/** Something that a context awaits, in its own words: a list of what is awaited makes a row of it. */
export interface AwaitedLine {
  readonly key: string;
  readonly title: string;
  readonly by: string;
  readonly href: string;
  /** What the button says. */
  readonly act: string;
  /** Of what is due on a day, the end of it. */
  readonly dueAt: string | null;
}

export interface AwaitedAct {
  key: string;
  title: ReactNode;
  href?: string | undefined;
  /** Who asks, and for what. */
  by?: ReactNode;
  due?: { text: ReactNode; urgency?: 'late' | 'soon' | 'calm' } | undefined;
  /** "environ 20 min". */
  duration?: ReactNode;
  act?: ReactNode;
}

function Due({ due }: { due: NonNullable<AwaitedAct['due']> }) {
  const urgency = due.urgency ?? 'calm';
  return (
    <span className={styles[urgency]}>
      {urgency === 'late' ? <IconAlertTriangle aria-hidden /> : <IconCalendarEvent aria-hidden />}
      <span>{due.text}</span>
    </span>
  );
}

/** What the network awaits from the reader: what, for whom, until when, how long it takes, and the button. */
export const AwaitedActs = ({ acts, level = 3 }: { acts: readonly AwaitedAct[]; level?: 2 | 3 }) => {
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <ul className={styles.acts}>
      {acts.map(({ key, title, href, by, due, duration, act }) => (
        <li key={key}>
          <div>
            <Title className={styles.title}>
              {href === undefined ? title : <AppLink href={href}>{title}</AppLink>}
            </Title>
            {by !== undefined && <p className={styles.by}>{by}</p>}
            {(due !== undefined || duration !== undefined) && (
              <p className={styles.when}>
                {due !== undefined && <Due due={due} />}
                {duration !== undefined && (
                  <span className={styles.duration}>
                    <IconClock aria-hidden />
                    <span>{duration}</span>
                  </span>
                )}
              </p>
            )}
          </div>
          {act}
        </li>
      ))}
    </ul>
  );
};
