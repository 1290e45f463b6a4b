import { useLanguage } from '../language/use-language.js';
import { usePlatformWords } from '../language/use-platform-words.js';
import { classes } from '../theme/classes.js';
import { Field, type FieldProps } from './field.js';
import { readDecimal, readInteger } from './read-number.js';
import { useTypedText } from './use-typed-text.js';
import styles from './field.module.css';

export interface NumberFieldProps extends FieldProps {
  /** A number; null when nothing readable is typed. */
  value: number | null;
  onChange: (value: number | null) => void;
  suffix?: string | undefined;
  /** How many decimals are taken: none unless said. */
  decimals?: number | undefined;
}

/** A number, whole unless decimals are taken. Text that is no number stays in the field, and the field says so once left. */
export function NumberField({ value, onChange, suffix, decimals = 0, ...field }: NumberFieldProps) {
  const words = usePlatformWords();
  const { language } = useLanguage();
  const mark = language === 'fr' ? ',' : '.';
  const typed = useTypedText({
    value,
    onChange,
    read: decimals === 0 ? readInteger : (text) => readDecimal(text, decimals),
    write: (number) => String(number).replace('.', mark),
  });
  const fault = decimals === 0 ? 'form.notInteger' : 'form.notDecimal';
  const error = field.error ?? (typed.unreadable ? words(fault, { text: typed.text, decimals }) : undefined);
  return (
    <Field {...field} error={error}>
      {(control) => (
        <>
          <input
            {...control}
            className={classes(control.className, styles.number, suffix !== undefined && styles.suffixed)}
            inputMode={decimals === 0 ? 'numeric' : 'decimal'}
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
