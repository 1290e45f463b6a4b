import type { ReactNode } from 'react';
import styles from './form.module.css';

/** The buttons of a form; what can still be changed afterwards is said under them. */
export const FormActions = ({ children, after }: { children: ReactNode; after?: ReactNode }) => (
  <div className={styles.actions}>
    <div className={styles.buttons}>{children}</div>
    {after !== undefined && <p className={styles.after}>{after}</p>}
  </div>
);
