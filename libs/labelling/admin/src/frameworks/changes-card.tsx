import { Card, type Column, DataTable, useFormat } from '@maillage/platform-admin';
import type { FrameworkVersion } from './framework-version.js';
import { useFrameworksWords } from './frameworks-words.js';
import styles from './frameworks.module.css';

type Change = FrameworkVersion['changes'][number];

/** Criterion by criterion, what this version says otherwise than the published one before it. */
export function ChangesCard({ version }: { version: FrameworkVersion }) {
  const words = useFrameworksWords();
  const format = useFormat();
  const side = (criterion: Change['before']) =>
    criterion === null ? words('page.none') : words('page.weighed', criterion);
  const columns: Column<Change>[] = [
    {
      key: 'after',
      header: words('page.criterion'),
      rowHead: true,
      render: ({ after, before }) => side(after ?? before),
    },
    { key: 'before', header: words('page.before'), render: ({ before }) => side(before) },
    {
      key: 'change',
      header: words('page.change'),
      render: ({ changes }) => changes.map((change) => words(`page.changeKind.${change}`)).join(', '),
    },
  ];
  const unchanged = { count: version.unchanged, shown: format.count(version.unchanged) };
  return (
    <Card title={words('page.changes', { number: version.comparedWith ?? 0 })} flush>
      {version.changes.length > 0 && (
        <DataTable
          caption={words('page.changesCaption')}
          columns={columns}
          rows={version.changes}
          rowKey={({ key }) => key}
        />
      )}
      <p className={styles.note}>
        {version.changes.length === 0 && `${words('page.noChange')} `}
        {words('page.unchanged', unchanged)}
      </p>
    </Card>
  );
}
