import type { ReactNode } from 'react';
import { usePlatformWords } from '../language/use-platform-words.js';
import styles from './steps.module.css';

export interface Step {
  label: ReactNode;
  when?: ReactNode;
  status: 'done' | 'now' | 'next';
}

/** The road of a campaign for who conducts it: done petrol, now mirabelle and bold, the rest grey. */
export function Steps({ steps, label }: { steps: readonly Step[]; label?: string | undefined }) {
  const words = usePlatformWords();
  return (
    <ol className={styles.steps} tabIndex={0} role="list" aria-label={label ?? words('history.steps')}>
      {steps.map((step, index) => (
        <li key={index} className={styles[step.status]} aria-current={step.status === 'now' ? 'step' : undefined}>
          {step.label}
          {step.when !== undefined && <small>{step.when}</small>}
        </li>
      ))}
    </ol>
  );
}
