import { useId, type ReactNode } from 'react';
import { classes } from '../theme/classes.js';
import { FieldError, type FieldProps } from './field.js';
import styles from './field.module.css';

export interface RadioOption<Value extends string> {
  value: Value;
  label: ReactNode;
  detail?: ReactNode;
}

export interface RadioGroupFieldProps<Value extends string> extends FieldProps {
  options: readonly RadioOption<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  layout?: 'row' | 'column' | undefined;
}

/** One of a few, all in sight. The id goes to the first choice, so that the error summary can lead there. */
export function RadioGroupField<Value extends string>(props: RadioGroupFieldProps<Value>) {
  const { id, label, hint, error, describedBy, options, value, onChange, layout = 'row' } = props;
  const own = useId();
  const name = id ?? own;
  const wrong = error !== undefined && error !== null && error !== '';
  const about = classes(hint !== undefined && `${name}-hint`, wrong && `${name}-error`, describedBy);
  return (
    <fieldset
      className={classes(styles.field, wrong && styles.wrong)}
      aria-describedby={about === '' ? undefined : about}
    >
      <legend className={styles.label}>{label}</legend>
      {hint !== undefined && (
        <p className={styles.hint} id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {wrong && <FieldError id={`${name}-error`}>{error}</FieldError>}
      <div className={classes(styles.choices, layout === 'column' && styles.column)}>
        {options.map((option, index) => (
          <label key={option.value} className={styles.choice}>
            <input
              type="radio"
              name={name}
              id={index === 0 ? name : undefined}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>
              {option.label}
              {option.detail !== undefined && <small>{option.detail}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
