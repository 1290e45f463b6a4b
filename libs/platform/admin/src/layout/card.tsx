import { useId, type ReactNode } from 'react';
import { classes } from '../theme/classes.js';
import styles from './card.module.css';

export interface CardProps {
  title?: ReactNode;
  /** Name of the region when it shows no title. */
  label?: string | undefined;
  level?: 2 | 3 | undefined;
  /** At the right of the title: a link, a filter, a state. */
  beside?: ReactNode;
  /** Without inner margins: for tables and lists whose rows go from edge to edge. */
  flush?: boolean | undefined;
  children: ReactNode;
}

/** A named region on a surface: border, no shadow. */
export function Card({ title, label, level = 2, beside, flush = false, children }: CardProps) {
  const id = useId();
  const Title = level === 2 ? 'h2' : 'h3';
  const named = title === undefined ? { 'aria-label': label } : { 'aria-labelledby': id };
  return (
    <section className={classes(styles.card, flush && styles.flush)} {...named}>
      {title !== undefined && (
        <header className={styles.header}>
          <Title id={id}>{title}</Title>
          {beside !== undefined && <div className={styles.beside}>{beside}</div>}
        </header>
      )}
      {children}
    </section>
  );
}
