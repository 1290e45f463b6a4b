import { Banner } from '../layout/banner.js';
import type { Refusal } from './refusal.js';
import { useRefusalWords } from './use-refusal-words.js';
import styles from './refusal-banner.module.css';

/** Why an act was not done, above what was typed, which stays. */
export function RefusalBanner({ refusal }: { refusal: Refusal | null }) {
  const { sentence } = useRefusalWords();
  if (refusal === null) return null;
  const { what, next } = sentence(refusal.code, refusal.params);
  return (
    <Banner kind="bad" title={what} announced>
      {next}
      <span className={styles.code}>
        {refusal.code}
        {refusal.correlationId !== null && ` · ${refusal.correlationId}`}
      </span>
    </Banner>
  );
}
