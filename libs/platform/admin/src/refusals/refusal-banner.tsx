import { Banner } from '../layout/banner.js';
import { usePlatformWords } from '../language/use-platform-words.js';
import { referenceOf, type Refusal } from './refusal.js';
import { useRefusalWords } from './use-refusal-words.js';
import styles from './refusal-banner.module.css';

/** Why an act was not done, above what was typed, which stays. */
export function RefusalBanner({ refusal }: { refusal: Refusal | null }) {
  const words = usePlatformWords();
  const { sentence } = useRefusalWords();
  if (refusal === null) return null;
  const { what, next } = sentence(refusal.code, refusal.params);
  return (
    <Banner kind="bad" title={what} announced>
      {next}
      <span className={styles.code}>{words('refused.code', { code: referenceOf(refusal) })}</span>
    </Banner>
  );
}
