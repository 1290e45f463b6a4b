import { Field, type FieldProps } from './field.js';

export interface TextAreaFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  rows?: number | undefined;
  maxLength?: number | undefined;
  /** Takes the focus when a dialog opens. */
  first?: boolean | undefined;
}

/** Grows with its text. */
export const TextAreaField = ({
  value,
  onChange,
  rows = 3,
  maxLength,
  first = false,
  ...field
}: TextAreaFieldProps) => (
  <Field {...field}>
    {(control) => (
      <textarea
        {...control}
        rows={rows}
        maxLength={maxLength}
        value={value}
        data-autofocus={first || undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    )}
  </Field>
);
