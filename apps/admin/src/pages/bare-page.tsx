import { Brand, SkipLink } from '@maillage/platform-admin';
import type { ReactNode } from 'react';
import styles from './bare-page.module.css';

/** A page outside any organisation: the mark, and the content. */
export function BarePage({ children }: { children: ReactNode }) {
  return (
    <div className={styles.page}>
      <SkipLink />
      <header className={styles.header}>
        <Brand href="/" />
      </header>
      <main id="contenu" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
