import { type ReactNode, useEffect, useRef } from 'react';
import { usePlatformWords } from '../language/use-platform-words.js';
import { classes } from '../theme/classes.js';
import { HiddenText } from '../theme/hidden-text.js';
import { AppLink } from '../theme/link.js';
import styles from './tab-links.module.css';

export interface TabLink {
  label: string;
  href: string;
  count?: number | undefined;
  icon?: ReactNode;
  /** Said after the label to those who listen. */
  note?: string | undefined;
  current?: boolean | undefined;
}

export interface TabLinksProps {
  tabs: readonly TabLink[];
  label?: string | undefined;
  /** Over a whole page rather than inside a card: no side margin. */
  flat?: boolean | undefined;
}

/** What stays to be seen of the tab before the current one, in pixels. */
const edge = 48;

/** Views that change the address: links, not tabs of a widget. */
export function TabLinks({ tabs, label, flat = false }: TabLinksProps) {
  const words = usePlatformWords();
  const list = useRef<HTMLElement>(null);
  const current = tabs.find((tab) => tab.current)?.href;
  useEffect(() => {
    // On a phone the tabs are wider than the page: the one that is shown must not be beyond its edge.
    const shown = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (shown === null || shown === undefined || list.current === null) return;
    list.current.scrollLeft = shown.offsetLeft - list.current.offsetLeft - edge;
  }, [current]);
  return (
    <nav ref={list} className={classes(styles.tabs, flat && styles.flat)} aria-label={label ?? words('table.views')}>
      {tabs.map((tab) => (
        <AppLink key={tab.href} href={tab.href} aria-current={tab.current ? 'page' : undefined}>
          {tab.icon !== undefined && (
            <span className={styles.icon} aria-hidden>
              {tab.icon}
            </span>
          )}
          {tab.label}
          {tab.note !== undefined && <HiddenText>, {tab.note}</HiddenText>}
          {tab.count !== undefined && <span className={styles.count}> {tab.count}</span>}
        </AppLink>
      ))}
    </nav>
  );
}
