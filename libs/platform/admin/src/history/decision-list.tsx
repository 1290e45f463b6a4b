import { useState, type ReactNode } from 'react';
import { usePlatformWords } from '../language/use-platform-words.js';
import { Timeline } from './timeline.js';
import styles from './decision-list.module.css';

export interface Decision {
  /** The act in the past tense: "Seuil abaissé de 14 à 12". */
  title: ReactNode;
  /** Empty for what the portal did by itself on its day. */
  by: string;
  organisation?: string | undefined;
  when: ReactNode;
  reason?: string | undefined;
  icon?: ReactNode;
}

export interface DecisionListProps {
  decisions: readonly Decision[];
  layout?: 'list' | 'columns' | undefined;
  /** How many are shown at first. */
  first?: number | undefined;
}

/** The record of decisions, last first: the last three on the page, the rest on demand. */
export function DecisionList({ decisions, layout = 'list', first = 3 }: DecisionListProps) {
  const words = usePlatformWords();
  const [all, setAll] = useState(false);
  if (decisions.length === 0) return <p className={styles.none}>{words('history.none')}</p>;
  const signed = (by: string, organisation: string | undefined) =>
    organisation === undefined ? by : `${by}, ${words('history.for', { organisation })}`;
  const hidden = decisions.length - first;
  const items = (all ? decisions : decisions.slice(0, first)).map(({ by, organisation, ...decision }) => ({
    ...decision,
    detail: by === '' ? words('history.portal') : signed(by, organisation),
  }));
  return (
    <div>
      <Timeline items={items} layout={layout} />
      {!all && hidden > 0 && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {words('history.more', { count: hidden })}
        </button>
      )}
    </div>
  );
}
