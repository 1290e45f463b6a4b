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

/** Views that change the address: links, not tabs of a widget. */
export function TabLinks({ tabs, label, flat = false }: TabLinksProps) {
  const words = usePlatformWords();
  const row = useCurrentInView(tabs.find(({ current }) => current)?.href);
  return (
    <nav ref={row} className={classes(styles.tabs, flat && styles.flat)} aria-label={label ?? words('table.views')}>
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

/** Where the tabs are wider than the screen, the one that is open stands in the middle of what is seen. */
function useCurrentInView(current: string | undefined) {
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const nav = row.current;
    const tab = nav?.querySelector('[aria-current]');
    if (nav === null || tab === null || tab === undefined) return;
    const seen = nav.getBoundingClientRect();
    const { left, width } = tab.getBoundingClientRect();
    nav.scrollLeft += left + width / 2 - (seen.left + seen.width / 2);
  }, [current]);
  return row;
}
