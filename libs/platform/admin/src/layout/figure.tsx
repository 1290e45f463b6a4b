import type { ReactNode } from 'react';
import { classes } from '../theme/classes.js';
import styles from './figure.module.css';

export interface FigureProps {
  value: ReactNode;
  /** Small, on the same line: the unit or what is counted. */
  unit?: ReactNode;
  label?: ReactNode;
  size?: 'large' | 'medium' | undefined;
}

/** A figure read from afar, its meaning under it. */
export const Figure = ({ value, unit, label, size = 'large' }: FigureProps) => (
  <div>
    <p className={classes(styles.value, size === 'medium' && styles.medium)}>
      {value}
      {unit !== undefined && (
        <>
          {' '}
          <small>{unit}</small>
        </>
      )}
    </p>
    {label !== undefined && <p className={styles.label}>{label}</p>}
  </div>
);

/** Figures side by side. */
export const Figures = ({ children }: { children: ReactNode }) => <div className={styles.figures}>{children}</div>;
