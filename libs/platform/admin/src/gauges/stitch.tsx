import { StitchShape } from '../shell/stitch-shape.js';
import { classes } from '../theme/classes.js';
import styles from './stitch-gauge.module.css';

export type StitchState = 'joined' | 'declared' | 'awaited';

interface StitchProps {
  state: StitchState;
  pattern: string;
  /** The threshold lies after this stitch. */
  needle: boolean;
  fresh: boolean;
}

/** One organisation of the gauge. */
export const Stitch = ({ state, pattern, needle, fresh }: StitchProps) => (
  <svg className={styles.cell} viewBox="0 0 28 40">
    <g
      transform="translate(2 14)"
      className={classes(styles[state], fresh && styles.fresh)}
      {...(state === 'declared' ? { fill: `url(#${pattern})` } : {})}
    >
      <StitchShape />
    </g>
    {needle && (
      <g className={styles.needle}>
        <rect x="26.9" y="8" width="2.6" height="32" rx="1" />
        <path d="M22.4 2h11.6l-5.8 7z" />
      </g>
    )}
  </svg>
);
