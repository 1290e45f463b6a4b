import { Field, type FieldProps } from './field.js';

export interface DateFieldProps extends FieldProps {
  /** A calendar day, `2026-12-04`; null when nothing complete is typed. */
  value: string | null;
  onChange: (day: string | null) => void;
  min?: string | undefined;
  max?: string | undefined;
}

/** A calendar day, the same in every zone. */
export const DateField = ({ value, onChange, min, max, ...field }: DateFieldProps) => (
  <Field {...field}>
    {(control) => (
      <input
        {...control}
        type="date"
        min={min}
        max={max}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      />
    )}
  </Field>
);
