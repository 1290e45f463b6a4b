import type { FormEvent, ReactNode } from 'react';
import styles from './form.module.css';

export interface ActFormProps {
  onSubmit: () => unknown;
  label?: string | undefined;
  children: ReactNode;
}

/** One form per act, one column; the page checks, not the browser, so that every refusal is in our words. */
export function ActForm({ onSubmit, label, children }: ActFormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void onSubmit();
  };
  return (
    <form className={styles.form} noValidate aria-label={label} onSubmit={submit}>
      {children}
    </form>
  );
}
