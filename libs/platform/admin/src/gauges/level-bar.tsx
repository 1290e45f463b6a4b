import { classes } from '../theme/classes.js';
import styles from './level-gauge.module.css';

export interface Needle {
  value: number;
  kind: 'threshold' | 'tier';
}

export interface LevelBarProps {
  sentence: string;
  /** What the full width stands for. */
  scale: number;
  full: number;
  hatched: number;
  outlined: number;
  needles?: readonly Needle[] | undefined;
  slim?: boolean | undefined;
}

/** Full, hatched, outlined, from the left; needles over them. */
export function LevelBar({ sentence, scale, full, hatched, outlined, needles = [], slim = false }: LevelBarProps) {
  const share = (value: number) => `${scale > 0 ? Math.min((value / scale) * 100, 100) : 0}%`;
  return (
    <div className={classes(styles.bar, slim && styles.slim)} role="img" aria-label={sentence}>
      <span className={styles.fill}>
        {full > 0 && <span className={styles.full} style={{ width: share(full) }} />}
        {hatched > 0 && <span className={styles.hatched} style={{ width: share(hatched) }} />}
        {outlined > 0 && <span className={styles.outlined} style={{ width: share(outlined) }} />}
      </span>
      {needles.map(({ value, kind }) => (
        <span key={`${kind}-${value}`} className={styles[kind]} style={{ left: share(value) }} />
      ))}
    </div>
  );
}
