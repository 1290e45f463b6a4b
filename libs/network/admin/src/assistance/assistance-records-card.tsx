import { useQuery } from '@apollo/client/react';
import {
  Card,
  DataTable,
  QueryStates,
  ReaderZoneContext,
  ShowMore,
  useFormat,
  useGrowth,
  type Column,
} from '@maillage/platform-admin';
import { useContext } from 'react';
import { useAccountWords } from '../account/account-words.js';
import type { AssistanceRecordsQuery } from '../generated/graphql.js';
import { useNetworkFrame } from '../network-frame.js';
import { assistanceRecordsQuery } from './assistance.operations.js';

type Shown = AssistanceRecordsQuery['assistanceRecords']['rows'][number];

const first = 10;

/** When officers of the union acted in the name of people: by whom, for whom and why. */
export function AssistanceRecordsCard() {
  const words = useAccountWords();
  const { refused } = useNetworkFrame();
  const columns = useRecordColumns();
  const { data, loading, error, refetch, fetchMore } = useQuery(assistanceRecordsQuery, {
    variables: { first },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.assistanceRecords;
  const { growing, grow } = useGrowth(() =>
    fetchMore({
      variables: { first, after: page?.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { assistanceRecords: more } }) => ({
        assistanceRecords: { ...more, rows: [...before.assistanceRecords.rows, ...more.rows] },
      }),
    }),
  );
  const rows = page?.rows ?? [];
  return (
    <Card title={words('assistance.records')}>
      <QueryStates
        loading={loading && page === undefined}
        what={words('assistance.recordsWhat')}
        error={page === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
        {...(rows.length === 0 ? { empty: <p>{words('assistance.recordsNothing')}</p> } : {})}
      >
        <DataTable caption={words('assistance.records')} columns={columns} rows={rows} rowKey={({ id }) => id} />
        <ShowMore hasMore={page?.hasMore ?? false} busy={growing} onMore={grow} />
      </QueryStates>
    </Card>
  );
}

function useRecordColumns(): Column<Shown>[] {
  const words = useAccountWords();
  const format = useFormat();
  const zone = useContext(ReaderZoneContext);
  return [
    { key: 'person', header: words('assistance.person'), render: ({ personName }) => personName, rowHead: true },
    { key: 'officer', header: words('assistance.officer'), render: ({ officerName }) => officerName },
    {
      key: 'began',
      header: words('assistance.began'),
      render: ({ beganAt }) => `${format.shortDate(beganAt, zone)}, ${format.time(beganAt, zone)}`,
    },
    { key: 'reason', header: words('assistance.reason'), render: ({ reason }) => `« ${reason} »` },
  ];
}
