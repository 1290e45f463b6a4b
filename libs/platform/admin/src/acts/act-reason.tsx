import type { Ref } from 'react';
import type { Availability } from './availability.js';
import styles from './act.module.css';

/** Why an act is not possible now, in words under its button; the code of the rule is an attribute, for support and tests. */
export function ActReason({ id, available, ref }: { id: string; available: Availability; ref?: Ref<HTMLDivElement> }) {
  return (
    <div className={styles.why} id={id} ref={ref} tabIndex={-1} data-code={available.code}>
      {available.reason}
    </div>
  );
}
