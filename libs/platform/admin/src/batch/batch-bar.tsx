import type { ReactNode } from 'react';
import { Act } from '../acts/act.js';
import { usePlatformWords } from '../language/use-platform-words.js';
import styles from './batch.module.css';

export interface BatchBarProps {
  count: number;
  onClear: () => void;
  /** The acts on the rows chosen. */
  children: ReactNode;
}

/** How many rows are chosen, and what can be done with them; nothing while none is. */
export function BatchBar({ count, onClear, children }: BatchBarProps) {
  const words = usePlatformWords();
  if (count === 0) return <p role="status" className={styles.silent} />;
  return (
    <div className={styles.bar} role="group" aria-label={words('batch.bar')}>
      <p role="status">{words('batch.chosen', { count })}</p>
      <div className={styles.acts}>
        {children}
        <Act size="small" variant="link" label={words('batch.clear')} onAct={onClear} />
      </div>
    </div>
  );
}
