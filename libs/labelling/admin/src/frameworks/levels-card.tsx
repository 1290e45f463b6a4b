import { Card, type Column, DataTable, useFormat } from '@maillage/platform-admin';
import type { FrameworkVersion } from './framework-version.js';
import { useFrameworksWords } from './frameworks-words.js';
import styles from './frameworks.module.css';

type Level = FrameworkVersion['levels'][number];

/** What each level asks: a score, answers, evidence, and conditions on named criteria. */
export function LevelsCard({ levels }: { levels: readonly Level[] }) {
  const words = useFrameworksWords();
  const format = useFormat();
  const columns: Column<Level>[] = [
    {
      key: 'level',
      header: words('page.levels'),
      rowHead: true,
      render: ({ number, title }) => words('page.level', { number, title }),
    },
    {
      key: 'threshold',
      header: words('page.threshold'),
      align: 'end',
      render: ({ thresholdPercent }) => format.percent(thresholdPercent / 100),
    },
    {
      key: 'completeness',
      header: words('page.completeness'),
      align: 'end',
      render: ({ completenessPercent }) => format.percent(completenessPercent / 100),
    },
    {
      key: 'proofs',
      header: words('page.proofs'),
      render: ({ evidenceRequired }) => words(evidenceRequired ? 'page.required' : 'page.notRequired'),
    },
    { key: 'conditions', header: words('page.conditions'), render: (level) => <Conditions level={level} /> },
  ];
  return (
    <Card title={words('page.levels')} flush>
      <DataTable
        caption={words('page.levelsCaption')}
        columns={columns}
        rows={levels}
        rowKey={({ number }) => String(number)}
      />
    </Card>
  );
}

function Conditions({ level: { conditions } }: { level: Level }) {
  const words = useFrameworksWords();
  if (conditions.length === 0) return words('page.noCondition');
  return (
    <ul className={styles.evidence}>
      {conditions.map(({ criterionKey, criterionCode, criterionTitle, minimumDonePercent }) => (
        <li key={criterionKey}>
          {words('page.condition', {
            ...{ code: criterionCode ?? criterionKey, title: criterionTitle ?? '', percent: minimumDonePercent },
          })}
        </li>
      ))}
    </ul>
  );
}
