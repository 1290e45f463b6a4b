import { Card, type Column, DataTable, Nothing, useFormat } from '@maillage/platform-admin';
import type { CallFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';

type Criterion = CallFieldsFragment['terms']['criteria'][number];

/** By what applications are judged, known to all before anybody writes. */
export function CriteriaCard({ criteria }: { criteria: readonly Criterion[] }) {
  const words = useCallsWords();
  const format = useFormat();
  const columns: readonly Column<Criterion>[] = [
    { key: 'label', header: words('call.criterion'), rowHead: true, render: ({ label }) => label },
    { key: 'weight', header: words('call.weight'), align: 'end', render: ({ weight }) => format.count(weight) },
    { key: 'points', header: words('call.points'), align: 'end', render: ({ mostPoints }) => format.count(mostPoints) },
    {
      key: 'eliminatory',
      header: words('call.eliminatory'),
      align: 'end',
      render: ({ eliminatoryBelow }) => (eliminatoryBelow === null ? <Nothing /> : format.count(eliminatoryBelow)),
    },
  ];
  if (criteria.length === 0) return null;
  return (
    <Card title={words('call.criteria')} flush>
      <DataTable caption={words('call.criteria')} columns={columns} rows={[...criteria]} rowKey={({ key }) => key} />
    </Card>
  );
}
