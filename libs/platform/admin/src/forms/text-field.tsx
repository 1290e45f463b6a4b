import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute } from 'react';
import { Field, type FieldProps } from './field.js';

export interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'tel' | 'url' | 'search'> | undefined;
  autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  name?: string | undefined;
  placeholder?: string | undefined;
  maxLength?: number | undefined;
  inputMode?: 'text' | 'numeric' | undefined;
  /** Shown, and not to be changed here. */
  readOnly?: boolean | undefined;
  /** Takes the focus when a dialog opens. */
  first?: boolean | undefined;
}

export const TextField = ({
  value,
  onChange,
  type = 'text',
  autoComplete,
  name,
  placeholder,
  maxLength,
  inputMode,
  readOnly,
  first = false,
  ...field
}: TextFieldProps) => (
  <Field {...field}>
    {(control) => (
      <input
        {...control}
        {...{ type, autoComplete, name, placeholder, maxLength, inputMode, readOnly }}
        data-autofocus={first || undefined}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    )}
  </Field>
);
