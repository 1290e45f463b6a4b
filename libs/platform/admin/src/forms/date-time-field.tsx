import { useLanguage } from '../language/use-language.js';
import { zoneName } from '../language/zones.js';
import { Field, type FieldProps } from './field.js';
import { fromLocal, toLocal } from './local-date-time.js';

export interface DateTimeFieldProps extends FieldProps {
  /** An instant as ISO text; null when nothing complete is typed. */
  value: string | null;
  onChange: (instant: string | null) => void;
  /** The zone in which the time is written, named under the label. */
  zone: string;
  min?: string | undefined;
  max?: string | undefined;
}

/** A day and an hour in a named zone. */
export function DateTimeField({ value, onChange, zone, min, max, hint, ...field }: DateTimeFieldProps) {
  const { language } = useLanguage();
  const bound = (instant: string | undefined) => (instant === undefined ? undefined : toLocal(instant, zone));
  const named = zoneName(zone, language);
  return (
    <Field
      {...field}
      hint={
        hint === undefined ? (
          named.charAt(0).toUpperCase() + named.slice(1)
        ) : (
          <>
            {hint}, {named}
          </>
        )
      }
    >
      {(control) => (
        <input
          {...control}
          type="datetime-local"
          min={bound(min)}
          max={bound(max)}
          value={value === null ? '' : toLocal(value, zone)}
          onChange={(event) => onChange(fromLocal(event.currentTarget.value, zone))}
        />
      )}
    </Field>
  );
}
