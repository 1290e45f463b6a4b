import { IconMenu2 } from '@tabler/icons-react';
import { useState } from 'react';
import { usePlatformWords } from '../language/use-platform-words.js';
import { HiddenText } from '../theme/hidden-text.js';
import { AppLink } from '../theme/link.js';
import { PhoneMenu } from './phone-menu.js';
import { isOnBar } from './phone-places.js';
import type { PhoneProps } from './phone-props.js';
import styles from './phone-bar.module.css';

/** Four places and the menu, under the thumb. */
export function PhoneBar(props: PhoneProps) {
  const words = usePlatformWords();
  const [opened, setOpened] = useState(false);
  return (
    <nav className={styles.bar} aria-label={words('shell.phone')}>
      {props.places
        .filter((_, index) => isOnBar(index, props.places))
        .map((place) => (
          <AppLink
            key={place.key}
            className={styles.item}
            href={place.href}
            aria-current={place.current ? 'page' : undefined}
          >
            <span className={styles.icon} aria-hidden>
              {place.icon}
            </span>
            {place.label}
            {place.count !== undefined && place.count > 0 && (
              <>
                <span className={styles.dot} aria-hidden>
                  {place.count}
                </span>
                <HiddenText>, {words('shell.awaited', { count: place.count })}</HiddenText>
              </>
            )}
          </AppLink>
        ))}
      <button
        type="button"
        className={styles.item}
        aria-haspopup="dialog"
        aria-expanded={opened}
        onClick={() => setOpened(true)}
      >
        <span className={styles.icon} aria-hidden>
          <IconMenu2 />
        </span>
        {words('shell.menu')}
      </button>
      <PhoneMenu {...props} opened={opened} onClose={() => setOpened(false)} />
    </nav>
  );
}
