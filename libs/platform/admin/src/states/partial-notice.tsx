import { IconPlugConnectedX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Banner } from '../layout/banner.js';
import { usePlatformWords } from '../language/use-platform-words.js';
import styles from './states.module.css';

export interface PartialNoticeProps {
  /** What did not answer, named. */
  title: ReactNode;
  children?: ReactNode;
  onRetry?: (() => void) | undefined;
}

/** What arrived stays usable; what lacks is named, with a way to ask again. */
export function PartialNotice({ title, children, onRetry }: PartialNoticeProps) {
  const words = usePlatformWords();
  const retry =
    onRetry === undefined
      ? {}
      : {
          action: (
            <button type="button" className={styles.retry} onClick={onRetry}>
              {words('state.retry')}
            </button>
          ),
        };
  return (
    <div className={styles.partial}>
      <Banner kind="warn" icon={<IconPlugConnectedX />} title={title} announced {...retry}>
        {children}
      </Banner>
    </div>
  );
}
