import { useState } from 'react';
import { usePlatformWords } from '../language/use-platform-words.js';
import { classes } from '../theme/classes.js';
import { HiddenText } from '../theme/hidden-text.js';
import { Field, type FieldProps } from './field.js';
import styles from './field.module.css';

export interface PasswordFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  autoComplete: 'current-password' | 'new-password';
  /** Takes the focus when a dialog opens. */
  first?: boolean | undefined;
}

/** A password that can be read by who types it. */
export function PasswordField({ value, onChange, autoComplete, first = false, ...field }: PasswordFieldProps) {
  const words = usePlatformWords();
  const [shown, setShown] = useState(false);
  return (
    <Field {...field}>
      {(control) => (
        <>
          <input
            {...control}
            className={classes(control.className, styles.peekable)}
            type={shown ? 'text' : 'password'}
            autoComplete={autoComplete}
            data-autofocus={first || undefined}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
          <button type="button" className={styles.peek} onClick={() => setShown(!shown)}>
            {words(shown ? 'form.hide' : 'form.show')}
            <HiddenText> {field.label}</HiddenText>
          </button>
        </>
      )}
    </Field>
  );
}
