import { SelectField } from '@maillage/platform-admin';

interface OneOfFieldProps<Value extends string> {
  id: string;
  label: string;
  of: readonly Value[];
  named: (value: Value) => string;
  value: Value;
  onChange: (value: Value) => void;
  error?: string;
}

/** One of known values, of which one is always chosen. */
export function OneOfField<Value extends string>({ of, named, onChange, ...field }: OneOfFieldProps<Value>) {
  const choose = (text: string | null) => {
    const value = of.find((one) => one === text);
    if (value !== undefined) onChange(value);
  };
  return (
    <SelectField
      {...field}
      none={null}
      options={of.map((value) => ({ value, label: named(value) }))}
      onChange={choose}
    />
  );
}
