import type { ReactNode } from 'react';
import { useFormat } from '../language/use-format.js';
import { usePlatformWords } from '../language/use-platform-words.js';
import { Figure } from '../layout/figure.js';
import { LevelBar } from './level-bar.js';
import styles from './score-gauge.module.css';

export interface ScoreGaugeProps {
  /** Ratios between 0 and 1; what is planned holds what is done. */
  done: number;
  planned: number;
  /** The level aimed at: "seuil du niveau 1". */
  threshold?: { readonly ratio: number; readonly label: string } | null | undefined;
  /** Where the commitments lead, and when. */
  note?: ReactNode;
}

/** A label at the edge of the bar leans inwards. */
function lean(ratio: number): string {
  if (ratio < 0.2) return 'start';
  return ratio > 0.8 ? 'end' : 'middle';
}

/** How much is done and how much will be once the commitments are kept, against the threshold of a level. */
export function ScoreGauge({ done, planned, threshold = null, note }: ScoreGaugeProps) {
  const words = usePlatformWords();
  const format = useFormat();
  const figures = { done: format.percent(done), planned: format.percent(planned) };
  const sentence =
    threshold === null
      ? words('score.sentence', figures)
      : words('score.sentenceThreshold', {
          ...figures,
          threshold: threshold.label,
          value: format.percent(threshold.ratio),
        });
  return (
    <div className={styles.around}>
      <div className={styles.score}>
        <Figure value={figures.done} unit={words('score.done')} />
        <Figure value={figures.planned} unit={words('score.planned')} />
        <div className={styles.drawing}>
          {threshold !== null && (
            <p className={styles.tick} aria-hidden>
              <span data-lean={lean(threshold.ratio)} style={{ left: `${threshold.ratio * 100}%` }}>
                {threshold.label}
                {format.colon} <b>{format.percent(threshold.ratio)}</b>
              </span>
            </p>
          )}
          <LevelBar
            sentence={sentence}
            scale={1}
            full={done}
            hatched={Math.max(planned - done, 0)}
            outlined={0}
            needles={threshold === null ? [] : [{ value: threshold.ratio, kind: 'threshold' }]}
          />
          {note !== undefined && <p className={styles.note}>{note}</p>}
        </div>
      </div>
    </div>
  );
}

export interface ScoreBarProps {
  /** Whose score it is: "Gouvernance". */
  name: string;
  done: number;
  planned: number;
}

/** The same in one line, for a list of parts. */
export function ScoreBar({ name, done, planned }: ScoreBarProps) {
  const words = usePlatformWords();
  const format = useFormat();
  const sentence = words('score.sentence', { done: format.percent(done), planned: format.percent(planned) });
  return (
    <LevelBar
      sentence={`${name}${format.colon} ${sentence}`}
      scale={1}
      full={done}
      hatched={Math.max(planned - done, 0)}
      outlined={0}
      slim
    />
  );
}

/** What full and hatched mean. */
export function ScoreKey() {
  const words = usePlatformWords();
  return (
    <p className={styles.key}>
      <span>
        <i className={styles.full} aria-hidden /> {words('score.done')}
      </span>
      <span>
        <i className={styles.hatched} aria-hidden /> {words('score.plannedKey')}
      </span>
    </p>
  );
}
