import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './form.module.css';

/** Who will see what is typed, said at the field; give its id to the field's `describedBy`. */
export const PrivacyNote = ({
  id,
  icon = <IconLock />,
  children,
}: {
  id?: string | undefined;
  icon?: ReactNode;
  children: ReactNode;
}) => (
  <p className={styles.privacy} id={id}>
    <span aria-hidden>{icon}</span>
    <span>{children}</span>
  </p>
);
