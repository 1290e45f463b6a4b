import type { FormField } from '@maillage/forms-domain';
import type { ReactNode } from 'react';
import { useFormsWords } from '../language/forms-words.js';
import styles from './fields.module.css';

/** The help of a field, what is taken, and what is said of its answer. */
export function FieldHint({ field, limits, note }: { field: FormField; limits?: string; note?: ReactNode }) {
  return (
    <>
      {field.help !== '' && <span className={styles.help}>{field.help}</span>}
      {limits !== undefined && <span className={styles.limits}>{limits}</span>}
      {note !== undefined && <span className={styles.note}>{note}</span>}
    </>
  );
}

/** Undefined when there is nothing to say: the label then stands alone. */
export function hintOf(field: FormField, limits: string | undefined, note: ReactNode): ReactNode {
  if (field.help === '' && limits === undefined && note === undefined) return undefined;
  return <FieldHint field={field} note={note} {...(limits === undefined ? {} : { limits })} />;
}

/** What may be left out says so; what must be answered needs no sign. */
export function useLabel(): (field: FormField) => string {
  const words = useFormsWords();
  return ({ label, required }) => (required ? label : words('question.optional', { label }));
}
