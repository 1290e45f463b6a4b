import { usePlatformWords } from '../language/use-platform-words.js';
import { AppLink } from '../theme/link.js';
import type { AppShellProps } from './app-shell.js';
import { Brand } from './brand.js';
import { OrganisationSwitcher } from './organisation-switcher.js';
import { PlaceLink } from './place-link.js';
import styles from './rail.module.css';

type RailProps = Pick<
  AppShellProps,
  'organisations' | 'onSwitch' | 'places' | 'secondaryPlaces' | 'footerLinks' | 'homeHref' | 'brand'
>;

/** The side of the shell: whose name, the five places, what lies below. */
export function Rail({
  organisations,
  onSwitch,
  places,
  secondaryPlaces = [],
  footerLinks = [],
  homeHref,
  brand,
}: RailProps) {
  const words = usePlatformWords();
  return (
    <aside className={styles.rail} aria-label={words('shell.rail')}>
      <div className={styles.brand}>{brand ?? <Brand href={homeHref} />}</div>
      <OrganisationSwitcher organisations={organisations} onSwitch={onSwitch} />
      <nav className={styles.places} aria-label={words('shell.main')}>
        {places.map((place) => (
          <PlaceLink key={place.key} place={place} />
        ))}
        {secondaryPlaces.length > 0 && <hr />}
        {secondaryPlaces.map((place) => (
          <PlaceLink key={place.key} place={place} />
        ))}
      </nav>
      {footerLinks.length > 0 && (
        <ul className={styles.footer}>
          {footerLinks.map((link) => (
            <li key={link.href}>
              <AppLink href={link.href}>{link.label}</AppLink>
            </li>
          ))}
        </ul>
      )}
    </aside>
  );
}
