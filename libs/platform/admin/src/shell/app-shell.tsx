import type { ReactNode } from 'react';
import { LinkContext, type LinkComponent } from '../theme/link.js';
import { Header } from './header.js';
import type { OrganisationChoice } from './organisation.js';
import { PhoneBar } from './phone-bar.js';
import type { FooterLink, Place, ShellPerson } from './place.js';
import { Rail } from './rail.js';
import { SkipLink } from './skip-link.js';
import styles from './app-shell.module.css';

export interface AppShellProps {
  organisations: readonly OrganisationChoice[];
  onSwitch: (key: string) => void;
  /** The five places, in order; the phone bar shows the first, third, fourth and fifth. */
  places: readonly Place[];
  secondaryPlaces?: readonly Place[] | undefined;
  person: ShellPerson;
  /** Opens the search; also called by Ctrl K. Without it no search is shown. */
  onSearch?: (() => void) | undefined;
  inbox?: { count: number; href: string } | undefined;
  footerLinks?: readonly FooterLink[] | undefined;
  homeHref?: string | undefined;
  brand?: ReactNode;
  /** Shows that the network is an invented one. */
  demo?: boolean | undefined;
  /** Beside the tools of the header, when an application needs one more. */
  headerTools?: ReactNode;
  linkComponent: LinkComponent;
  children: ReactNode;
}

/** The frame of every page: skip link, rail, header, content, and the bar of a phone. */
export function AppShell(props: AppShellProps) {
  return (
    <LinkContext value={props.linkComponent}>
      <SkipLink />
      <div className={styles.shell}>
        <Rail {...props} />
        <div className={styles.side}>
          <Header {...props} />
          <main id="contenu" tabIndex={-1} className={styles.main}>
            {props.children}
          </main>
        </div>
      </div>
      <PhoneBar {...props} />
    </LinkContext>
  );
}
