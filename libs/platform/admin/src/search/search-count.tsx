import { usePlatformWords } from '../language/use-platform-words.js';
import type { Found } from './found-line.js';
import styles from './search-panel.module.css';

interface SearchCountProps {
  text: string;
  found: Found | null;
  failed: boolean;
}

/** How many answers there are: shown beside the field, and said once they have come. */
export function SearchCount({ text, found, failed }: SearchCountProps) {
  const words = usePlatformWords();
  const isAnswered = found !== null && found.text === text.trim() && !failed;
  const count = (found?.groups ?? []).reduce((sum, { total }) => sum + total, 0);
  const said = count === 0 ? words('search.none') : words('search.counted', { count });
  return (
    <span className={styles.count} role="status">
      {isAnswered ? said : ''}
    </span>
  );
}
