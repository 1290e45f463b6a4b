import type { ReactNode } from 'react';
import { CheckField } from './check-field.js';
import styles from './field.module.css';

export interface ChoicesFieldProps<Value extends string> {
  id: string;
  label: string;
  hint?: ReactNode;
  options: readonly { readonly value: Value; readonly label: string }[];
  value: readonly Value[];
  onChange: (values: readonly Value[]) => void;
  error?: string | undefined;
}

/** Several of a few, all in sight; an error stands at the first. */
export function ChoicesField<Value extends string>(props: ChoicesFieldProps<Value>) {
  const { id, label, hint, options, value, onChange, error } = props;
  const change = (one: Value, checked: boolean) =>
    onChange(checked ? [...value, one] : value.filter((other) => other !== one));
  return (
    <fieldset className={styles.field} aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend className={styles.label}>{label}</legend>
      {hint !== undefined && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className={styles.many}>
        {options.map((option, place) => (
          <CheckField
            key={option.value}
            label={option.label}
            checked={value.includes(option.value)}
            onChange={(checked) => change(option.value, checked)}
            {...(place === 0 ? { id, error } : {})}
          />
        ))}
      </div>
    </fieldset>
  );
}
