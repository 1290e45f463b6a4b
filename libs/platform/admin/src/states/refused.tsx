import { IconShieldLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { usePlatformWords } from '../language/use-platform-words.js';
import styles from './states.module.css';

export interface RefusedProps {
  /** What happened. */
  title: string;
  /** Why, and what to do; who can give the right. */
  detail: ReactNode;
  action?: ReactNode;
  code?: string | undefined;
}

/** A refusal is content: what happened, why, what to do. The code is small, for support. */
export function Refused({ title, detail, action, code }: RefusedProps) {
  const words = usePlatformWords();
  return (
    <div className={styles.blank} role="status">
      <IconShieldLock className={styles.sign} aria-hidden />
      <h3>{title}</h3>
      <p>{detail}</p>
      {action !== undefined && <div className={styles.actions}>{action}</div>}
      {code !== undefined && <p className={styles.code}>{words('refused.code', { code })}</p>}
    </div>
  );
}
