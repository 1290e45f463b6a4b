import { IconExclamationCircle } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import { classes } from '../theme/classes.js';
import styles from './field.module.css';

export interface FieldProps {
  id?: string | undefined;
  label: string;
  hint?: ReactNode;
  /** What was read and what is awaited, in words. */
  error?: ReactNode;
  /** Ids of other texts about this field, as a privacy note. */
  describedBy?: string | undefined;
}

export interface ControlProps {
  id: string;
  className: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface FieldFrameProps extends FieldProps {
  children: (control: ControlProps) => ReactNode;
}

/** Label, hint, error, control: always in this order, tied together for those who listen. */
export function Field({ id, label, hint, error, describedBy, children }: FieldFrameProps) {
  const own = useId();
  const controlId = id ?? own;
  const wrong = error !== undefined && error !== null && error !== '';
  const about = classes(hint !== undefined && `${controlId}-hint`, wrong && `${controlId}-error`, describedBy);
  const control: ControlProps = {
    id: controlId,
    className: classes(styles.control, wrong && styles.wrongControl),
    'aria-describedby': about === '' ? undefined : about,
    'aria-invalid': wrong || undefined,
  };
  return (
    <div className={classes(styles.field, wrong && styles.wrong)}>
      <label className={styles.label} htmlFor={controlId}>
        {label}
      </label>
      {hint !== undefined && (
        <p className={styles.hint} id={`${controlId}-hint`}>
          {hint}
        </p>
      )}
      {wrong && <FieldError id={`${controlId}-error`}>{error}</FieldError>}
      <div className={styles.slot}>{children(control)}</div>
    </div>
  );
}

export const FieldError = ({ id, children }: { id: string; children: ReactNode }) => (
  <p className={styles.error} id={id}>
    <IconExclamationCircle aria-hidden />
    <span>{children}</span>
  </p>
);
