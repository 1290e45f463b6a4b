import { usePlatformWords } from '../language/use-platform-words.js';
import { HiddenText } from '../theme/hidden-text.js';
import { useDelayed } from './use-delayed.js';
import styles from './states.module.css';

export interface LoadingProps {
  /** What is awaited: "les campagnes". Said once to those who listen. */
  what: string;
  rows?: number | undefined;
  /** Height of a row in px, that of the rows to come. */
  rowHeight?: number | undefined;
}

/** Nothing for 300 ms, then rows of the final height. */
export function Loading({ what, rows = 3, rowHeight = 44 }: LoadingProps) {
  const words = usePlatformWords();
  const late = useDelayed(true);
  return (
    <div className={styles.loading} style={{ minHeight: rows * rowHeight }}>
      <HiddenText>
        <span role="status">{late ? words('state.loading', { what }) : ''}</span>
      </HiddenText>
      {late &&
        Array.from({ length: rows }, (_, index) => (
          <div key={index} className={styles.row} style={{ height: rowHeight }} aria-hidden>
            <span className={styles.bone} />
            <span className={styles.bone} />
          </div>
        ))}
    </div>
  );
}
