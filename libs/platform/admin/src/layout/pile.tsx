import type { ReactNode } from 'react';
import styles from './pile.module.css';

/** Things one under the other, at one of the distances of the scale: 8, 12, 20 or 28 px. */
export const Pile = ({ gap = 'md', children }: { gap?: 'xs' | 'sm' | 'md' | 'lg'; children: ReactNode }) => (
  <div className={styles.pile} style={{ gap: `var(--mantine-spacing-${gap})` }}>
    {children}
  </div>
);
