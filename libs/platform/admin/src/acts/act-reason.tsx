import type { Ref } from 'react';
import { usePlatformWords } from '../language/use-platform-words.js';
import type { Availability } from './availability.js';
import styles from './act.module.css';

/** Why an act is not possible now, in words under its button; the code of the rule is small, for support. */
export function ActReason({ id, available, ref }: { id: string; available: Availability; ref?: Ref<HTMLDivElement> }) {
  const words = usePlatformWords();
  return (
    <div className={styles.why} id={id} ref={ref} tabIndex={-1}>
      {available.reason}
      {available.code !== undefined && (
        <span className={styles.code}>{words('act.code', { code: available.code })}</span>
      )}
    </div>
  );
}
