import { useFormat } from '../language/use-format.js';
import type { LevelTick } from './level-gauge.js';
import styles from './level-gauge.module.css';

/** A label near an edge leans inwards, so that it never leaves the gauge. */
function lean(share: number): string {
  if (share < 0.08) return 'start';
  return share > 0.9 ? 'end' : 'middle';
}

/** The tiers above the bar. */
export function LevelTicks({ ticks, scale }: { ticks: readonly LevelTick[]; scale: number }) {
  const format = useFormat();
  if (ticks.length === 0) return null;
  return (
    <div className={styles.ticks}>
      {ticks.map(({ value, label }) => (
        <span key={value} data-lean={lean(value / scale)} style={{ left: `${Math.min((value / scale) * 100, 100)}%` }}>
          <b>{format.count(value)}</b>
          {label !== undefined && (
            <span className={styles.tickLabel}>
              {format.colon} {label}
            </span>
          )}
        </span>
      ))}
    </div>
  );
}
