import { textStyles } from '@maillage/platform-admin';
import styles from './parts.module.css';

/** Says under a list that there is more than it shows. */
export function MoreThanShown({ hasMore, text }: { hasMore: boolean; text: string }) {
  if (!hasMore) return null;
  return <p className={`${textStyles.dim ?? ''} ${styles.more ?? ''}`}>{text}</p>;
}
