import { HiddenText } from '@maillage/platform-admin';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import styles from './engagement.module.css';

interface EngagementPointsProps {
  count: number;
  /** From 0 to 3. */
  points: number;
}

const places = [1, 2, 3] as const;

/** How much of something, as filled points, and how often in figures beside. */
export function EngagementPoints({ count, points }: EngagementPointsProps) {
  const words = useWorkgroupsWords();
  return (
    <span className={styles.points}>
      {places.map((place) => (
        <span key={place} aria-hidden className={place <= points ? `${styles.point} ${styles.filled}` : styles.point} />
      ))}
      <span aria-hidden className={styles.count}>
        {count}
      </span>
      <HiddenText>{words('engagement.points', { count, points })}</HiddenText>
    </span>
  );
}
