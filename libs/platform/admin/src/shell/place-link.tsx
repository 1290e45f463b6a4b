import { usePlatformWords } from '../language/use-platform-words.js';
import { HiddenText } from '../theme/hidden-text.js';
import { AppLink } from '../theme/link.js';
import type { Place } from './place.js';
import styles from './place-link.module.css';

export interface PlaceLinkProps {
  place: Place;
  onFollow?: (() => void) | undefined;
}

/** A place in the rail; its count is said in words to those who listen. */
export function PlaceLink({ place, onFollow }: PlaceLinkProps) {
  const words = usePlatformWords();
  return (
    <AppLink
      className={styles.place}
      href={place.href}
      aria-current={place.current ? 'page' : undefined}
      onClick={onFollow}
    >
      <span className={styles.icon} aria-hidden>
        {place.icon}
      </span>
      {place.label}
      {place.count !== undefined && place.count > 0 && (
        <span className={styles.count}>
          <span aria-hidden>{place.count}</span>
          <HiddenText>, {words('shell.awaited', { count: place.count })}</HiddenText>
        </span>
      )}
      {place.note !== undefined && <span className={styles.note}>{place.note}</span>}
    </AppLink>
  );
}
