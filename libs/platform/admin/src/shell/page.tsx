import { useEffect, type ReactNode } from 'react';
import { usePlatformWords } from '../language/use-platform-words.js';
import { classes } from '../theme/classes.js';
import { Breadcrumb, type Crumb } from './breadcrumb.js';
import styles from './page.module.css';

export interface PageProps {
  /** The answer the page gives: its only h1, and the title of the document. */
  title: string;
  /** The part of its record that the page shows, which the title of the document says first: a tab. */
  part?: string | undefined;
  lead?: ReactNode;
  breadcrumb?: readonly Crumb[] | undefined;
  /** State tag, owner, deadline: `Meta` elements on one line. */
  meta?: ReactNode;
  actions?: ReactNode;
  /** Over both columns, between the title and the content: tabs, steps. */
  band?: ReactNode;
  aside?: ReactNode;
  /** The line of state under the title alone, beside tall acts, rather than under both. */
  metaBeside?: boolean | undefined;
  /** `decide`: large, one act. `work`: dense, for officers. */
  density?: 'decide' | 'work' | undefined;
  children?: ReactNode;
}

/** A page inside the shell: breadcrumb, title, line of state, content, aside. The title does not move between states. */
export function Page({
  title,
  part,
  lead,
  breadcrumb,
  meta,
  actions,
  band,
  aside,
  metaBeside = false,
  density = 'decide',
  children,
}: PageProps) {
  const words = usePlatformWords();
  useEffect(() => {
    document.title = [...(part === undefined ? [] : [part]), title, 'Maillage'].join(' – ');
  }, [part, title]);
  return (
    <div className={classes(styles.page, styles[density])}>
      {breadcrumb !== undefined && <Breadcrumb crumbs={breadcrumb} />}
      <div className={styles.head} data-beside={metaBeside || undefined}>
        <div className={styles.titles}>
          <h1 tabIndex={-1}>{title}</h1>
          {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
        {meta !== undefined && <div className={styles.meta}>{meta}</div>}
      </div>
      {band !== undefined && <div className={styles.band}>{band}</div>}
      {aside === undefined ? (
        <div className={styles.content}>{children}</div>
      ) : (
        <div className={styles.columns}>
          <div className={styles.content}>{children}</div>
          <aside className={styles.content} aria-label={words('shell.aside')}>
            {aside}
          </aside>
        </div>
      )}
    </div>
  );
}
