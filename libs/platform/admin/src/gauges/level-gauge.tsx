import type { ReactNode } from 'react';
import { useFormat } from '../language/use-format.js';
import { usePlatformWords } from '../language/use-platform-words.js';
import { FiguresKey, type KeyFigure } from './figures-key.js';
import { GaugeFrame, type GaugeChoice } from './gauge-frame.js';
import { GaugeTable } from './gauge-table.js';
import { LevelBar, type Needle } from './level-bar.js';
import { LevelTicks } from './level-ticks.js';

export interface LevelTick {
  value: number;
  /** What that tier brings, as a price; a narrow gauge shows the value alone. */
  label?: ReactNode;
}

export interface LevelGaugeProps extends GaugeChoice {
  firm: number;
  probable: number;
  /** The most that could come, firm and probable included. */
  maximum: number;
  threshold?: number | null | undefined;
  ticks?: readonly LevelTick[] | undefined;
  /** "licences". */
  unit: string;
  sentence: string;
  labels?: { firm?: string; probable?: string; maximum?: string } | undefined;
  /** What the full width stands for; by default a little more than the largest value. */
  scale?: number | undefined;
}

/** Quantities against tiers: firm full, probable hatched, what may still come outlined. */
export function LevelGauge(props: LevelGaugeProps) {
  const { firm, probable, maximum, threshold = null, ticks = [], unit, sentence, labels = {} } = props;
  const words = usePlatformWords();
  const format = useFormat();
  const highest = Math.max(firm + probable, maximum, threshold ?? 0, ...ticks.map(({ value }) => value), 1);
  const scale = props.scale ?? highest * 1.14;
  const tiers: Needle[] = ticks
    .filter(({ value }) => value !== threshold && value > 1)
    .map(({ value }) => ({ value, kind: 'tier' }));
  const needles: Needle[] = threshold === null ? tiers : [...tiers, { value: threshold, kind: 'threshold' }];
  const figures: KeyFigure[] = [
    { texture: 'full', figure: format.count(firm), words: labels.firm ?? words('gauge.firm') },
    { texture: 'hatched', figure: format.count(probable), words: labels.probable ?? words('gauge.probable') },
    { texture: 'outline', figure: format.count(maximum), words: labels.maximum ?? words('gauge.maximum') },
  ];
  const rows = [
    ...figures.map(({ figure, words: label }) => ({ label, value: figure })),
    ...ticks.map(({ value, label }) => ({
      label: (
        <>
          {words('gauge.tierRow')} {label}
        </>
      ),
      value: format.count(value),
    })),
  ];
  const bar = (
    <LevelBar
      sentence={sentence}
      scale={scale}
      full={firm}
      hatched={probable}
      outlined={Math.max(maximum - firm - probable, 0)}
      needles={needles}
    />
  );
  return (
    <GaugeFrame
      {...props}
      drawing={
        <>
          <LevelTicks ticks={ticks} scale={scale} />
          {bar}
          <FiguresKey figures={figures} />
        </>
      }
      table={<GaugeTable caption={sentence} heads={[words('gauge.what'), unit]} rows={rows} />}
    />
  );
}
