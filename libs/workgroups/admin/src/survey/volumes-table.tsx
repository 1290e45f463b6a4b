import { Card, type Column, DataTable, useFormat } from '@maillage/platform-admin';
import type { SurveyDetailFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';

type Family = SurveyDetailFragment['families'][number];

/** What Missions say that they spend and need in a year, all together, as far as enough of them say it. */
export function VolumesTable({ survey }: { survey: SurveyDetailFragment }) {
  const words = useWorkgroupsWords();
  const format = useFormat();
  const all = survey.results.find(({ dimension }) => dimension === 'all')?.families ?? [];
  const figuresOf = ({ id }: Family) => all.find(({ familyId }) => familyId === id);
  const columns: readonly Column<Family>[] = [
    { key: 'family', header: words('survey.familyLabel'), rowHead: true, render: ({ label }) => label },
    {
      ...{ key: 'amount', header: words('survey.amountTotal'), align: 'end' },
      render: (family) => {
        const amount = figuresOf(family)?.amountCents ?? null;
        return amount === null ? words('survey.volumesNone') : format.money(amount);
      },
    },
    {
      ...{ key: 'quantity', header: words('survey.quantityTotal'), align: 'end' },
      render: (family) => {
        const quantity = figuresOf(family)?.quantity ?? null;
        if (quantity === null) return words('survey.volumesNone');
        return (
          <>
            {format.count(quantity)}
            <small>{family.unit}</small>
          </>
        );
      },
    },
  ];
  return (
    <Card flush title={words('survey.volumes')}>
      <DataTable caption={words('survey.volumes')} columns={columns} rows={survey.families} rowKey={({ id }) => id} />
    </Card>
  );
}
