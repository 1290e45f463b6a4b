import { usePlatformWords } from '../language/use-platform-words.js';
import { AppLink } from '../theme/link.js';
import { StitchMark } from './stitch-mark.js';
import styles from './brand.module.css';

/** The mark and the name, a link to the home page. */
export function Brand({ href = '/', size = 30 }: { href?: string | undefined; size?: number }) {
  const words = usePlatformWords();
  return (
    <AppLink className={styles.brand} href={href} aria-label={words('shell.home')}>
      <StitchMark size={size} />
      <span>Maillage</span>
    </AppLink>
  );
}
