import { useEffect, type ReactNode } from 'react';
import { usePlatformWords } from '../language/use-platform-words.js';
import { Brand } from './brand.js';
import { SkipLink } from './skip-link.js';
import { StitchCloth } from './stitch-cloth.js';
import styles from './sign-in-frame.module.css';

export interface SignInFrameProps {
  title: string;
  lead?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
}

/** The door: what is asked at the left, the cloth at the right, above it on a phone. */
export function SignInFrame({ title, lead, footer, children }: SignInFrameProps) {
  const words = usePlatformWords();
  useEffect(() => {
    document.title = `${title} – Maillage`;
  }, [title]);
  return (
    <div className={styles.frame}>
      <SkipLink />
      <div className={styles.side}>
        <header className={styles.door}>
          <Brand />
        </header>
        <main id="contenu" tabIndex={-1} className={styles.main}>
          <div>
            <h1>{title}</h1>
            {lead !== undefined && <p className={styles.lead}>{lead}</p>}
          </div>
          {children}
        </main>
        {footer !== undefined && (
          <footer className={styles.footer} aria-label={words('shell.links')}>
            {footer}
          </footer>
        )}
      </div>
      <StitchCloth />
    </div>
  );
}
