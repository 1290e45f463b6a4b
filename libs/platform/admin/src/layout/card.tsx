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
  /** What a link to the title of this card names after its #. */
  place?: string | undefined;
  children: ReactNode;
}

/** A named region on a surface: border, no shadow. */
export function Card({ title, label, level = 2, beside, flush = false, place, children }: CardProps) {
  const own = useId();
  const id = place ?? own;
  const Title = level === 2 ? 'h2' : 'h3';
  const named = title === undefined ? { 'aria-label': label } : { 'aria-labelledby': id };
  return (
    <section className={classes(styles.card, flush && styles.flush)} {...named}>
      {title !== undefined && (
        <header className={styles.header}>
          <Title id={id} className={styles.title} tabIndex={place === undefined ? undefined : -1}>
            {title}
          </Title>
          {beside !== undefined && <div className={styles.beside}>{beside}</div>}
        </header>
      )}
      {children}
    </section>
  );
}
