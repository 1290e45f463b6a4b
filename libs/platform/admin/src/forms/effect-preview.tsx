import type { ReactNode } from 'react';
import { usePlatformWords } from '../language/use-platform-words.js';
import styles from './form.module.css';

export interface EffectPreviewProps {
  title?: string | undefined;
  sentence?: ReactNode;
  /** Figures, or anything that shows the effect. */
  children?: ReactNode;
}

/** What the act would change, before the button; said politely as it changes. */
export function EffectPreview({ title, sentence, children }: EffectPreviewProps) {
  const words = usePlatformWords();
  return (
    <div className={styles.effect} aria-live="polite">
      <h3>{title ?? words('form.effect')}</h3>
      {sentence !== undefined && <p className={styles.sentence}>{sentence}</p>}
      {children}
    </div>
  );
}
