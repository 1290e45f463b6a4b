import { useQuery } from '@apollo/client/react';
import {
  Act,
  AppLink,
  Card,
  type Column,
  DataTable,
  Empty,
  QueryStates,
  useFormat,
  useRefusalWords,
} from '@maillage/platform-admin';
import type { SharedServicesQuery } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { servicesQuery } from './service.operations.js';

type Service = SharedServicesQuery['sharedServices'][number];

/** What a group shares, as a card of its page; who sponsors it proposes from here. */
export function ServicesCard({ groupId, isSponsor }: { groupId: string; isSponsor: boolean }) {
  const words = useWorkgroupsWords();
  const format = useFormat();
  const { places } = useWorkgroupsFrame();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(servicesQuery, { variables: { groupId } });
  const columns: readonly Column<Service>[] = [
    {
      ...{ key: 'title', header: words('service.title'), rowHead: true },
      render: ({ id, title }) => <AppLink href={places.service(id)}>{title}</AppLink>,
    },
    {
      key: 'kind',
      header: words('service.kindLabel'),
      card: 'figure',
      render: ({ kind }) => words(`service.kind.${kind}`),
    },
    {
      ...{ key: 'seats', header: words('service.seats'), card: 'figure' },
      render: ({ seats, seatsTaken }) => words('service.seatsShort', { taken: seatsTaken, seats }),
    },
    {
      ...{ key: 'ends', header: words('service.endsOn'), card: 'figure' },
      render: ({ endsOn }) => format.day(endsOn, { weekday: false }),
    },
  ];
  const propose = <Act label={words('service.propose')} href={places.newService(groupId)} />;
  const empty = <Empty title={words('service.none')} detail={words('service.noneDetail')} />;
  return (
    <Card flush title={words('service.services')} {...(isSponsor ? { beside: propose } : {})}>
      <QueryStates
        loading={loading}
        what={words('service.services')}
        error={refused(error)}
        onRetry={() => void refetch()}
        {...(data?.sharedServices.length === 0 ? { empty } : {})}
      >
        <DataTable
          caption={words('service.services')}
          columns={columns}
          rows={data?.sharedServices ?? []}
          rowKey={({ id }) => id}
        />
      </QueryStates>
    </Card>
  );
}
