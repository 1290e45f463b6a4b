import type { ReactNode } from 'react';
import { classes } from '../theme/classes.js';
import styles from './fact-list.module.css';

export interface Fact {
  term: ReactNode;
  detail: ReactNode;
}

/** Terms and what they are: identity, conditions. `stacked` suits an aside. */
export const FactList = ({ facts, layout = 'rows' }: { facts: readonly Fact[]; layout?: 'rows' | 'stacked' }) => (
  <dl className={classes(styles.facts, layout === 'stacked' && styles.stacked)}>
    {facts.map(({ term, detail }, index) => (
      <div key={index} className={styles.fact}>
        <dt>{term}</dt>
        <dd>{detail}</dd>
      </div>
    ))}
  </dl>
);
