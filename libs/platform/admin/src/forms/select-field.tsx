import { usePlatformWords } from '../language/use-platform-words.js';
import { Field, type FieldProps } from './field.js';

export interface SelectOption {
  value: string;
  label: string;
}

export interface SelectFieldProps extends FieldProps {
  options: readonly SelectOption[];
  value: string | null;
  onChange: (value: string | null) => void;
  /** The words of the empty choice; null forbids it. */
  none?: string | null | undefined;
}

/** One of several, by the list of the device. */
export function SelectField({ options, value, onChange, none, ...field }: SelectFieldProps) {
  const words = usePlatformWords();
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          value={value ?? ''}
          onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
        >
          {none !== null && <option value="">{none ?? words('form.choose')}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
