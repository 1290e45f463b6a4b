import { useQuery } from '@apollo/client/react';
import {
  Act,
  AppLink,
  Card,
  type Column,
  DataTable,
  Empty,
  QueryStates,
  useRefusalWords,
  textStyles,
} from '@maillage/platform-admin';
import type { OwnEngagementQuery } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { ownEngagementQuery } from './engagement.operations.js';
import { useFacetColumns } from './use-facet-columns.js';

type Theme = OwnEngagementQuery['ownEngagement'][number];

/** What our Mission does in each of its groups. */
export function OwnEngagement() {
  const words = useWorkgroupsWords();
  const { places } = useWorkgroupsFrame();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(ownEngagementQuery, { fetchPolicy: 'cache-and-network' });
  const columns: readonly Column<Theme>[] = [
    {
      ...{ key: 'theme', header: words('engagement.theme'), rowHead: true },
      render: ({ groupId, title, sponsor }) => (
        <>
          <AppLink href={places.group(groupId)}>{title}</AppLink>
          <span className={textStyles.under}>{sponsor.name}</span>
        </>
      ),
    },
    ...useFacetColumns<Theme>(),
  ];
  const empty = (
    <Empty
      title={words('engagement.none')}
      detail={words('engagement.noneDetail')}
      action={<Act label={words('engagement.toGroups')} href={places.groups} />}
    />
  );
  return (
    <Card flush title={words('engagement.title')}>
      <QueryStates
        loading={loading && data === undefined}
        what={words('engagement.what')}
        error={data === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
        {...(data?.ownEngagement.length === 0 ? { empty } : {})}
      >
        <DataTable
          caption={words('engagement.title')}
          columns={columns}
          rows={data?.ownEngagement ?? []}
          rowKey={({ groupId }) => groupId}
        />
      </QueryStates>
    </Card>
  );
}
