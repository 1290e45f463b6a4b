import { IconUsers } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { Act } from '../acts/act.js';
import { ActRow } from '../acts/act-row.js';
import { RadioGroupField } from '../forms/radio-group-field.js';
import { TextAreaField } from '../forms/text-area-field.js';
import { useFormat } from '../language/use-format.js';
import { usePlatformWords } from '../language/use-platform-words.js';
import { Banner } from '../layout/banner.js';
import { textDifference, type Stretch } from './text-difference.js';
import styles from './conflict-view.module.css';

export type Side = 'mine' | 'theirs';

/** A short value that both have chosen otherwise, beside the text. */
export interface ConflictFact {
  readonly key: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface ConflictViewProps {
  /** Who else wrote: a name. */
  who: string;
  /** "à 10 h 44". */
  when: string;
  mine: string;
  theirs: string;
  /** Only those that differ. */
  facts?: readonly ConflictFact[] | undefined;
  maxLength?: number | undefined;
  onMine: () => unknown;
  onTheirs: () => unknown;
  onMerged: (text: string, sides: Readonly<Record<string, Side>>) => unknown;
}

/** Two people wrote at once: both texts, what differs marked, and three ways out. Nothing is lost by any of them. */
export function ConflictView(props: ConflictViewProps) {
  const { who, when, facts = [], onMine, onTheirs, onMerged } = props;
  const words = usePlatformWords();
  const [difference] = useState(() => textDifference(props.mine, props.theirs));
  const [merged, setMerged] = useState(difference.merged);
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({});
  const sideOf = (key: string): Side => sides[key] ?? 'mine';
  const chosen = () => Object.fromEntries(facts.map(({ key }) => [key, sideOf(key)]));
  return (
    <div className={styles.conflict}>
      <Banner kind="warn" icon={<IconUsers />} announced title={words('conflict.title', { who, when })}>
        {words('conflict.nothingLost')}
      </Banner>
      <div className={styles.sides}>
        <Version title={words('conflict.mine')} stretches={difference.mine} facts={facts} side="mine">
          <Act size="small" label={words('conflict.keepMine')} onAct={onMine} />
        </Version>
        <Version title={words('conflict.theirs', { who })} stretches={difference.theirs} facts={facts} side="theirs">
          <Act size="small" label={words('conflict.keepTheirs')} onAct={onTheirs} />
        </Version>
      </div>
      <fieldset className={styles.merge}>
        <legend>{words('conflict.merge')}</legend>
        {facts.map(({ key, label, mine, theirs }) => (
          <RadioGroupField<Side>
            key={key}
            label={label}
            value={sideOf(key)}
            options={[
              { value: 'mine', label: mine, detail: words('conflict.mine') },
              { value: 'theirs', label: theirs, detail: words('conflict.theirs', { who }) },
            ]}
            onChange={(side) => setSides({ ...sides, [key]: side })}
          />
        ))}
        <TextAreaField
          label={words('conflict.mergedText')}
          maxLength={props.maxLength}
          value={merged}
          onChange={setMerged}
        />
        <ActRow>
          <Act variant="filled" label={words('conflict.keepMerged')} onAct={() => onMerged(merged, chosen())} />
        </ActRow>
      </fieldset>
    </div>
  );
}

interface VersionProps {
  title: string;
  stretches: readonly Stretch[];
  facts: readonly ConflictFact[];
  side: Side;
  children: ReactNode;
}

function Version({ title, stretches, facts, side, children }: VersionProps) {
  const words = usePlatformWords();
  const format = useFormat();
  return (
    <section className={styles.side} aria-label={title}>
      <p className={styles.name}>{title}</p>
      <div className={styles.text}>
        {facts.map((fact) => (
          <p key={fact.key}>
            {fact.label}
            {format.colon} <mark>{fact[side]}</mark>
          </p>
        ))}
        <p>
          {stretches.length === 0
            ? words('conflict.noText')
            : stretches.map(({ text, differs }, index) =>
                differs ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
              )}
        </p>
      </div>
      {children}
    </section>
  );
}
