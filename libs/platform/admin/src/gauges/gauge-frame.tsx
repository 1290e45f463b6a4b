import { useId, useState, type ReactNode } from 'react';
import { usePlatformWords } from '../language/use-platform-words.js';
import { AppLink } from '../theme/link.js';
import styles from './gauge.module.css';

export interface GaugeChoice {
  /** The distance that remains, as a heading: "Il manque 3 Missions". */
  title?: ReactNode;
  level?: 2 | 3 | undefined;
  /** A page that holds the table; without it the table replaces the drawing in place. */
  tableHref?: string | undefined;
  onTable?: (() => void) | undefined;
}

interface GaugeFrameProps extends GaugeChoice {
  drawing: ReactNode;
  table: ReactNode;
}

/** Title, drawing, and the way to the same figures as a table. */
export function GaugeFrame({ title, level = 2, tableHref, onTable, drawing, table }: GaugeFrameProps) {
  const words = usePlatformWords();
  const id = useId();
  const [tabular, setTabular] = useState(false);
  const Title = level === 2 ? 'h2' : 'h3';
  const toggle = onTable ?? (() => setTabular(!tabular));
  const link =
    tableHref === undefined ? (
      <button type="button" className={styles.toTable} onClick={toggle}>
        {words(tabular ? 'gauge.drawing' : 'gauge.table')}
      </button>
    ) : (
      <AppLink href={tableHref}>{words('gauge.table')}</AppLink>
    );
  return (
    <div role="group" aria-labelledby={title === undefined ? undefined : id} className={styles.frame}>
      <div className={styles.head}>
        {title !== undefined && <Title id={id}>{title}</Title>}
        <span className={styles.link}>{link}</span>
      </div>
      {tabular ? table : drawing}
    </div>
  );
}
