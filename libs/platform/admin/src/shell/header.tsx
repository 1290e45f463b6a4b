import { useHotkeys } from '@mantine/hooks';
import { IconInbox, IconSearch } from '@tabler/icons-react';
import { usePlatformWords } from '../language/use-platform-words.js';
import { DemoBadge } from '../layout/demo-badge.js';
import { classes } from '../theme/classes.js';
import { AppLink } from '../theme/link.js';
import { AccountMenu } from './account-menu.js';
import type { AppShellProps } from './app-shell.js';
import { Brand } from './brand.js';
import { ThemeToggle } from './theme-toggle.js';
import styles from './header.module.css';

type HeaderProps = Pick<AppShellProps, 'person' | 'onSearch' | 'inbox' | 'homeHref' | 'demo' | 'headerTools'>;

/** Search, messages, appearance, account. */
export function Header({ person, onSearch, inbox, homeHref, demo = false, headerTools }: HeaderProps) {
  const words = usePlatformWords();
  useHotkeys([['mod+K', () => onSearch?.()]], []);
  const unread = inbox?.count ?? 0;
  return (
    <header className={styles.header}>
      <span className={styles.phoneOnly}>
        <Brand size={26} href={homeHref} />
      </span>
      {onSearch !== undefined && (
        <button type="button" className={styles.search} onClick={onSearch}>
          <IconSearch aria-hidden />
          <span>{words('shell.search')}</span>
          <kbd>{words('shell.searchKey')}</kbd>
        </button>
      )}
      <div className={styles.tools}>
        {demo && (
          <span className={styles.wideOnly}>
            <DemoBadge />
          </span>
        )}
        {headerTools}
        {onSearch !== undefined && (
          <button
            type="button"
            className={classes(styles.tool, styles.phoneOnly)}
            aria-label={words('shell.search')}
            onClick={onSearch}
          >
            <IconSearch aria-hidden />
          </button>
        )}
        {inbox !== undefined && (
          <AppLink
            className={styles.tool}
            href={inbox.href}
            aria-label={unread > 0 ? words('shell.inboxUnread', { count: unread }) : words('shell.inbox')}
          >
            <IconInbox aria-hidden />
            {unread > 0 && (
              <span className={styles.dot} aria-hidden>
                {unread}
              </span>
            )}
          </AppLink>
        )}
        <ThemeToggle />
        <AccountMenu person={person} />
      </div>
    </header>
  );
}
