import { useQuery } from '@apollo/client/react';
import {
  AppLink,
  Card,
  type Column,
  DataTable,
  Empty,
  QueryStates,
  Tag,
  useFormat,
  useRefusalWords,
} from '@maillage/platform-admin';
import type { CarriedState, SponsoredEngagementQuery } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import styles from './engagement.module.css';
import { sponsoredEngagementQuery } from './engagement.operations.js';
import { useFacetColumns } from './use-facet-columns.js';

type Theme = SponsoredEngagementQuery['sponsoredEngagement'][number];
type Mission = Theme['missions'][number];

const urgency: Readonly<Record<CarriedState, number>> = { thin: 0, thinning: 1, carried: 2 };

/** Each group that we sponsor: whether enough Missions contribute, then what each does. Those in trouble come first. */
export function SponsoredEngagement() {
  const words = useWorkgroupsWords();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(sponsoredEngagementQuery, { fetchPolicy: 'cache-and-network' });
  const themes = [...(data?.sponsoredEngagement ?? [])].sort(
    (one, other) => urgency[one.carried.state] - urgency[other.carried.state],
  );
  if (themes.length > 0) return themes.map((theme) => <ThemeCard key={theme.groupId} theme={theme} />);
  const empty = <Empty title={words('engagement.sponsoredNone')} detail={words('engagement.sponsoredNoneDetail')} />;
  return (
    <Card title={words('engagement.sponsoredTitle')}>
      <QueryStates
        loading={loading && data === undefined}
        what={words('engagement.what')}
        error={data === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
        {...(data === undefined ? {} : { empty })}
      >
        {null}
      </QueryStates>
    </Card>
  );
}

const tags = { carried: 'held', thinning: 'inWork', thin: 'late' } as const;

function ThemeCard({ theme: { groupId, title, missions, carried } }: { theme: Theme }) {
  const words = useWorkgroupsWords();
  const format = useFormat();
  const { places } = useWorkgroupsFrame();
  const { state, carriedUntil, contributors, needed } = carried;
  const day = format.day(carriedUntil, { weekday: false });
  const columns: readonly Column<Mission>[] = [
    {
      ...{ key: 'mission', header: words('engagement.mission'), rowHead: true },
      render: ({ organisation }) => <AppLink href={places.organisation(organisation.id)}>{organisation.name}</AppLink>,
    },
    ...useFacetColumns<Mission>(),
  ];
  return (
    <Card
      flush
      title={<AppLink href={places.group(groupId)}>{title}</AppLink>}
      beside={<Tag kind={tags[state]}>{words(`engagement.carried.${state}`)}</Tag>}
    >
      <p className={styles.said}>{words(`engagement.carriedSay.${state}`, { count: contributors, needed, day })}</p>
      {missions.length === 0 ? (
        <Empty title={words('engagement.nobody')} detail={words('engagement.nobodyDetail')} />
      ) : (
        <DataTable
          caption={words('engagement.members', { title })}
          columns={columns}
          rows={missions}
          rowKey={({ organisation }) => organisation.id}
        />
      )}
    </Card>
  );
}
