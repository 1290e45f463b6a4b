import { useEffect, useRef, type MouseEvent } from 'react';
import { usePlatformWords } from '../language/use-platform-words.js';
import styles from './error-summary.module.css';

export interface SummaryError {
  /** The id of the field. */
  fieldId: string;
  /** The problem; the remedy is said at the field. */
  message: string;
}

function goToField(event: MouseEvent, fieldId: string) {
  const field = document.getElementById(fieldId);
  if (field === null) return;
  event.preventDefault();
  field.focus();
}

/** What is to be corrected, with a link to each field. Takes the focus whenever a new set of errors arrives. */
export function ErrorSummary({ errors, title }: { errors: readonly SummaryError[]; title?: string | undefined }) {
  const words = usePlatformWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div className={styles.summary} role="alert" tabIndex={-1} ref={box}>
      <h2>{title ?? words('form.summary', { count: errors.length })}</h2>
      <ul>
        {errors.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a href={`#${fieldId}`} onClick={(event) => goToField(event, fieldId)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
