import { useLanguage } from '@maillage/platform-admin';
import { useShellWords } from '../language/shell-words.js';
import styles from './language-link.module.css';

/** The other language, in its own words. */
export function LanguageLink() {
  const words = useShellWords();
  const { language, setLanguage } = useLanguage();
  const other = language === 'fr' ? 'en' : 'fr';
  return (
    <button type="button" className={styles.link} lang={other} onClick={() => void setLanguage(other)}>
      {words(other === 'en' ? 'english' : 'french')}
    </button>
  );
}
