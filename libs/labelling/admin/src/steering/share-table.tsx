import { AppLink, DataTable, useFormat } from '@maillage/platform-admin';
import { useLabellingFrame } from '../labelling-frame.js';
import type { Steering } from './funnel-card.js';
import { useSteeringWords } from './steering-words.js';

/** The same figures by association, in the order of the alphabet. */
export function ShareTable({ groups }: Pick<Steering, 'groups'>) {
  const words = useSteeringWords();
  const format = useFormat();
  const { places } = useLabellingFrame();
  const rows = [...groups].sort((one, other) => one.name.localeCompare(other.name));
  return (
    <DataTable
      caption={words('map.byGroup')}
      rows={rows}
      rowKey={({ organisationId }) => organisationId}
      columns={[
        {
          key: 'group',
          header: words('map.group'),
          rowHead: true,
          render: ({ organisationId, name }) => <AppLink href={places.organisation(organisationId)}>{name}</AppLink>,
        },
        ...(['members', 'engaged', 'applied', 'labelled'] as const).map((key) => ({
          key,
          header: key === 'members' ? words('map.members') : words(`funnel.${key}`),
          align: 'end' as const,
          render: (row: Steering['groups'][number]) => format.count(row[key]),
        })),
        {
          key: 'help',
          header: words('map.help'),
          align: 'end' as const,
          render: ({ needHelp }) => format.count(needHelp),
        },
      ]}
    />
  );
}
