import { AppLink } from '@maillage/platform-admin';
import { LanguageLink } from '../shell/language-link.js';
import { useLegalLinks } from '../shell/use-legal-links.js';
import styles from './sign-in-route.module.css';

/** Under the pages that are seen before one is in. */
export function DoorFooter() {
  const legalLinks = useLegalLinks();
  return (
    <span className={styles.footer}>
      {legalLinks.map(({ label, href }) => (
        <AppLink key={href} href={href}>
          {label}
        </AppLink>
      ))}
      <LanguageLink />
    </span>
  );
}
