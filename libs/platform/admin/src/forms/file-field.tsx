import { IconFileSpreadsheet } from '@tabler/icons-react';
import { Field, type FieldProps } from './field.js';
import styles from './file-field.module.css';

export interface FileFieldProps extends FieldProps {
  value: File | null;
  onChange: (file: File | null) => void;
  /** What the device offers to choose; what the file is, the server says. */
  accept?: string | undefined;
}

/** One file of the device: the control is the browser's own, so that every way to reach a file works. */
export function FileField({ value, onChange, accept, ...field }: FileFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <span className={styles.frame} data-chosen={value !== null || undefined}>
          <IconFileSpreadsheet aria-hidden />
          <input
            {...control}
            className={styles.input}
            type="file"
            accept={accept}
            onChange={(event) => onChange(event.currentTarget.files?.[0] ?? null)}
          />
        </span>
      )}
    </Field>
  );
}
