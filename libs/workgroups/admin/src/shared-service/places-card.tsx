import { AppLink, Card, type Column, DataTable, Empty } from '@maillage/platform-admin';
import type { ServiceDetailFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';

type Place = ServiceDetailFragment['places'][number];

/** Who has a seat, and who waits in which order. */
export function PlacesCard({ service }: { service: ServiceDetailFragment }) {
  const words = useWorkgroupsWords();
  const { places } = useWorkgroupsFrame();
  const columns: readonly Column<Place>[] = [
    {
      ...{ key: 'member', header: words('service.member'), rowHead: true },
      render: ({ organisation }) => <AppLink href={places.organisation(organisation.id)}>{organisation.name}</AppLink>,
    },
    {
      ...{ key: 'place', header: words('service.place') },
      render: ({ waiting }) =>
        waiting === null ? words('service.seated') : words('service.waiting', { rank: waiting }),
    },
  ];
  if (service.places.length === 0) {
    return (
      <Card title={words('service.places')}>
        <Empty title={words('service.nobody')} detail={words('service.nobodyDetail')} />
      </Card>
    );
  }
  return (
    <Card flush title={words('service.places')}>
      <DataTable
        caption={words('service.places')}
        columns={columns}
        rows={service.places}
        rowKey={({ organisation }) => organisation.id}
        narrow="scroll"
      />
    </Card>
  );
}
