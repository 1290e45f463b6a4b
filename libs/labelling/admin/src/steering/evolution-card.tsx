import { Card, DataTable, useFormat, useLanguage } from '@maillage/platform-admin';
import type { Steering } from './funnel-card.js';
import { useSteeringWords } from './steering-words.js';

/** The last thirteen months, the latest first, with what each added. */
export function EvolutionCard({ evolution }: Pick<Steering, 'evolution'>) {
  const words = useSteeringWords();
  const format = useFormat();
  const { language } = useLanguage();
  const months = evolution.slice(-13);
  const rows = months
    .map((month, index) => ({ ...month, before: months[index - 1] }))
    .slice(months.length > 1 ? 1 : 0)
    .reverse();
  const name = (month: string) =>
    new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${month}-01T00:00:00Z`),
    );
  const figure = (row: (typeof rows)[number], key: 'engaged' | 'applied' | 'labelled') => {
    const added = row.before === undefined ? 0 : row[key] - row.before[key];
    const sign = added > 0 ? `+${format.count(added)}` : format.count(added);
    return added === 0 ? format.count(row[key]) : `${format.count(row[key])} (${sign})`;
  };
  return (
    <Card flush title={words('evolution.title')}>
      <DataTable
        caption={words('evolution.title')}
        rows={rows}
        rowKey={({ month }) => month}
        columns={[
          { key: 'month', header: words('evolution.month'), rowHead: true, render: ({ month }) => name(month) },
          ...(['engaged', 'applied', 'labelled'] as const).map((key) => ({
            key,
            header: words(`evolution.${key}`),
            align: 'end' as const,
            render: (row: (typeof rows)[number]) => figure(row, key),
          })),
        ]}
      />
    </Card>
  );
}
