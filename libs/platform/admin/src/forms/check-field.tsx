import { useId, type ReactNode } from 'react';
import { classes } from '../theme/classes.js';
import { FieldError } from './field.js';
import styles from './field.module.css';

export interface CheckFieldProps {
  id?: string | undefined;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  describedBy?: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A yes or no, in a full sentence. */
export function CheckField({ id, label, hint, error, describedBy, checked, onChange }: CheckFieldProps) {
  const own = useId();
  const name = id ?? own;
  const wrong = error !== undefined && error !== null && error !== '';
  const about = classes(hint !== undefined && `${name}-hint`, wrong && `${name}-error`, describedBy);
  return (
    <div className={classes(styles.field, wrong && styles.wrong)}>
      {wrong && <FieldError id={`${name}-error`}>{error}</FieldError>}
      <label className={styles.check}>
        <input
          type="checkbox"
          id={name}
          checked={checked}
          aria-describedby={about === '' ? undefined : about}
          aria-invalid={wrong || undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {hint !== undefined && (
        <p className={styles.hint} id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
