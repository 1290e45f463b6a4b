import { LevelGauge, NotShared, Pile } from '@maillage/platform-admin';
import type { CampaignDetailFragment } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import styles from './campaign.module.css';

type Line = CampaignDetailFragment['lines'][number];

/** The quantities of each line; a single line carries the minimum when the minimum counts quantities. */
export function LineGauges({ campaign: { lines, minimum } }: { campaign: CampaignDetailFragment }) {
  const threshold = minimum.kind === 'quantity' && lines.length === 1 ? minimum.value : null;
  if (lines.length === 0) return null;
  return (
    <Pile gap="md">
      {lines.map((line) => (
        <LineGauge key={line.id} line={line} threshold={threshold} />
      ))}
    </Pile>
  );
}

function LineGauge({ line, threshold }: { line: Line; threshold: number | null }) {
  const words = usePoolingWords();
  const { label, unit, firm, probable, maximum } = line;
  if (firm === null || probable === null || maximum === null) {
    return (
      <div>
        <h3>{label}</h3>
        <p className={styles.withheld}>
          <NotShared /> {words('member.withheld')}
        </p>
      </div>
    );
  }
  return (
    <LevelGauge
      level={3}
      title={words('coordinator.lineFirm', { label, count: firm })}
      firm={firm}
      probable={probable}
      maximum={maximum}
      threshold={threshold}
      unit={unit}
      sentence={`${label}. ${words('member.lineGauge', { firm, probable, maximum })}`}
    />
  );
}
