import { usePlatformWords } from '../language/use-platform-words.js';
import { classes } from '../theme/classes.js';
import { Field, type FieldProps } from './field.js';
import { readInteger } from './read-number.js';
import { useTypedText } from './use-typed-text.js';
import styles from './field.module.css';

export interface NumberFieldProps extends FieldProps {
  /** A whole number; null when nothing readable is typed. */
  value: number | null;
  onChange: (value: number | null) => void;
  suffix?: string | undefined;
}

/** A whole number. Text that is no number stays in the field, and the field says so once left. */
export function NumberField({ value, onChange, suffix, ...field }: NumberFieldProps) {
  const words = usePlatformWords();
  const typed = useTypedText({ value, onChange, read: readInteger, write: String });
  const error = field.error ?? (typed.unreadable ? words('form.notInteger', { text: typed.text }) : undefined);
  return (
    <Field {...field} error={error}>
      {(control) => (
        <>
          <input
            {...control}
            className={classes(control.className, styles.number, suffix !== undefined && styles.suffixed)}
            inputMode="numeric"
            autoComplete="off"
            value={typed.text}
            onChange={(event) => typed.type(event.currentTarget.value)}
            onBlur={typed.leave}
          />
          {suffix !== undefined && <span className={styles.suffix}>{suffix}</span>}
        </>
      )}
    </Field>
  );
}
