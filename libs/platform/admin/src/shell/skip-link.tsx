import { usePlatformWords } from '../language/use-platform-words.js';
import styles from './skip-link.module.css';

/** First thing of every page for a keyboard. */
export function SkipLink() {
  const words = usePlatformWords();
  return (
    <a className={styles.skip} href="#contenu">
      {words('shell.skip')}
    </a>
  );
}
