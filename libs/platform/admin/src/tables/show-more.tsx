import { useFormat } from '../language/use-format.js';
import { usePlatformWords } from '../language/use-platform-words.js';
import styles from './show-more.module.css';

export interface ShowMoreProps {
  /** How many are shown, as a sentence may say it; with `total` the sentence is written here. */
  shown?: number | undefined;
  total?: number | undefined;
  summary?: string | undefined;
  hasMore: boolean;
  busy?: boolean | undefined;
  label?: string | undefined;
  onMore: () => void;
}

/** The foot of a list by keyset pages: what is shown, and the rest on demand. */
export function ShowMore({ shown, total, summary, hasMore, busy = false, label, onMore }: ShowMoreProps) {
  const words = usePlatformWords();
  const format = useFormat();
  const counted =
    shown !== undefined && total !== undefined
      ? words('table.shown', { shown: format.count(shown), total: format.count(total) })
      : '';
  const sentence = summary ?? counted;
  if (!hasMore && sentence === '') return null;
  return (
    <div className={styles.foot}>
      <span role="status">{sentence}</span>
      {hasMore && (
        <button
          type="button"
          className={styles.more}
          aria-disabled={busy || undefined}
          onClick={busy ? undefined : onMore}
        >
          {busy ? words('table.moreBusy') : (label ?? words('table.more'))}
        </button>
      )}
    </div>
  );
}
