import { useId } from 'react';
import { usePlatformWords } from '../language/use-platform-words.js';
import { FiguresKey, type KeyFigure } from './figures-key.js';
import { GaugeFrame, type GaugeChoice } from './gauge-frame.js';
import { GaugeTable } from './gauge-table.js';
import { LevelBar } from './level-bar.js';
import { Stitch, type StitchState } from './stitch.js';
import styles from './stitch-gauge.module.css';

export interface StitchGaugeProps extends GaugeChoice {
  eligible: number;
  joined: number;
  /** Declared without joining yet. */
  declared: number;
  threshold?: number | null | undefined;
  /** The whole gauge in one sentence, for those who do not see it. */
  sentence: string;
  labels?: { joined?: string; declared?: string; others?: string; threshold?: string } | undefined;
  /** True once, after the reader's own act: the last stitch joined fills before their eyes. */
  justJoined?: boolean | undefined;
}

const MOST = 60;

const stateAt = (index: number, joined: number, declared: number): StitchState => {
  if (index < joined) return 'joined';
  return index < joined + declared ? 'declared' : 'awaited';
};

/** One stitch per eligible organisation, up to sixty, a bar above: full joined, hatched declared, outlined awaited. */
export function StitchGauge(props: StitchGaugeProps) {
  const { eligible, joined, declared, threshold = null, sentence, labels = {}, justJoined = false } = props;
  const words = usePlatformWords();
  const pattern = useId();
  const others = Math.max(eligible - joined - declared, 0);
  const figures: KeyFigure[] = [
    { texture: 'full', figure: joined, words: labels.joined ?? words('gauge.joined') },
    { texture: 'hatched', figure: declared, words: labels.declared ?? words('gauge.declared') },
    { texture: 'outline', figure: others, words: labels.others ?? words('gauge.others') },
  ];
  if (threshold !== null)
    figures.push({ texture: 'needle', figure: threshold, words: labels.threshold ?? words('gauge.threshold') });

  const stitches = (
    <div className={styles.cloth} role="img" aria-label={sentence}>
      <svg className={styles.pattern} aria-hidden>
        <pattern id={pattern} width="4.5" height="4.5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="4.5" height="4.5" className={styles.ground} />
          <rect width="1.7" height="4.5" className={styles.hatch} />
        </pattern>
      </svg>
      <div className={styles.cells}>
        {Array.from({ length: eligible }, (_, index) => (
          <Stitch
            key={index}
            state={stateAt(index, joined, declared)}
            pattern={pattern}
            needle={index + 1 === threshold}
            fresh={justJoined && index + 1 === joined}
          />
        ))}
      </div>
    </div>
  );
  const bar = (
    <LevelBar
      sentence={sentence}
      scale={eligible}
      full={joined}
      hatched={declared}
      outlined={0}
      needles={threshold === null ? [] : [{ value: threshold, kind: 'threshold' }]}
    />
  );
  const rows = figures.map(({ texture, figure, words: label }) => ({
    label: texture === 'needle' ? words('gauge.thresholdRow') : label,
    value: figure,
  }));
  return (
    <GaugeFrame
      {...props}
      drawing={
        <>
          {eligible > MOST ? bar : stitches}
          <FiguresKey figures={figures} />
        </>
      }
      table={
        <GaugeTable
          caption={sentence}
          heads={[words('gauge.what'), words('gauge.count')]}
          rows={[...rows, { label: words('gauge.eligibleRow'), value: eligible }]}
        />
      }
    />
  );
}
