import { useLanguage } from '../language/use-language.js';
import { usePlatformWords } from '../language/use-platform-words.js';
import { classes } from '../theme/classes.js';
import { Field, type FieldProps } from './field.js';
import { readCents, writeCents } from './read-number.js';
import { useTypedText } from './use-typed-text.js';
import styles from './field.module.css';

export interface MoneyFieldProps extends FieldProps {
  /** Whole cents; null when nothing readable is typed. */
  value: number | null;
  onChange: (cents: number | null) => void;
}

/** An amount in euros, held in cents: "151", "151,00" and "151.00" are the same. */
export function MoneyField({ value, onChange, ...field }: MoneyFieldProps) {
  const words = usePlatformWords();
  const { language } = useLanguage();
  const mark = language === 'fr' ? ',' : '.';
  const typed = useTypedText({
    value,
    onChange,
    read: (text) => readCents(text, language),
    write: (cents) => writeCents(cents, mark),
  });
  const error = field.error ?? (typed.unreadable ? words('form.notMoney', { text: typed.text }) : undefined);
  return (
    <Field {...field} error={error}>
      {(control) => (
        <>
          <input
            {...control}
            className={classes(control.className, styles.number, styles.suffixed)}
            inputMode="decimal"
            autoComplete="off"
            value={typed.text}
            onChange={(event) => typed.type(event.currentTarget.value)}
            onBlur={typed.leave}
          />
          <span className={styles.suffix}>€</span>
        </>
      )}
    </Field>
  );
}
