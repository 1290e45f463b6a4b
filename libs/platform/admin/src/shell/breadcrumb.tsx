import { Fragment } from 'react';
import { usePlatformWords } from '../language/use-platform-words.js';
import { AppLink } from '../theme/link.js';
import styles from './page.module.css';

export interface Crumb {
  label: string;
  href?: string | undefined;
}

/** Where the page lies: never more than two levels. */
export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  const words = usePlatformWords();
  return (
    <nav className={styles.crumbs} aria-label={words('shell.breadcrumb')}>
      {crumbs.map((crumb, index) => (
        <Fragment key={crumb.label}>
          {index > 0 && <span aria-hidden>/</span>}
          {crumb.href === undefined ? <span>{crumb.label}</span> : <AppLink href={crumb.href}>{crumb.label}</AppLink>}
        </Fragment>
      ))}
    </nav>
  );
}
