import { Drawer } from '@mantine/core';
import { usePlatformWords } from '../language/use-platform-words.js';
import { AppLink } from '../theme/link.js';
import { OrganisationList } from './organisation-list.js';
import { isOnBar } from './phone-places.js';
import type { PhoneProps } from './phone-props.js';
import { PlaceLink } from './place-link.js';
import styles from './phone-menu.module.css';

export interface PhoneMenuProps extends PhoneProps {
  opened: boolean;
  onClose: () => void;
}

/** On a phone, what the rail holds beside the four places: the other places, the organisations, the links of the site. */
export function PhoneMenu({
  opened,
  onClose,
  organisations,
  onSwitch,
  places,
  secondaryPlaces = [],
  footerLinks = [],
}: PhoneMenuProps) {
  const words = usePlatformWords();
  const others = [...places.filter((_, index) => !isOnBar(index, places)), ...secondaryPlaces];
  const choose = (key: string) => {
    onClose();
    onSwitch(key);
  };
  return (
    <Drawer.Root
      opened={opened}
      onClose={onClose}
      position="bottom"
      size="auto"
      transitionProps={{ duration: 160 }}
      classNames={{ content: styles.content ?? '' }}
    >
      <Drawer.Overlay />
      <Drawer.Content>
        <div className={styles.head}>
          <Drawer.Title className={styles.title}>{words('shell.menu')}</Drawer.Title>
          <Drawer.CloseButton aria-label={words('shell.close')} />
        </div>
        <div className={styles.body}>
          <nav className={styles.places} aria-label={words('shell.main')}>
            {others.map((place) => (
              <PlaceLink key={place.key} place={place} onFollow={onClose} />
            ))}
          </nav>
          {organisations.length > 1 && (
            <div className={styles.organisations}>
              <OrganisationList organisations={organisations} onChoose={choose} />
            </div>
          )}
          {footerLinks.length > 0 && (
            <ul className={styles.footer}>
              {footerLinks.map((link) => (
                <li key={link.href}>
                  <AppLink href={link.href} onClick={onClose}>
                    {link.label}
                  </AppLink>
                </li>
              ))}
            </ul>
          )}
        </div>
      </Drawer.Content>
    </Drawer.Root>
  );
}
