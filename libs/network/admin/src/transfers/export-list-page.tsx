import { useQuery } from '@apollo/client/react';
import {
  Card,
  type Column,
  DataTable,
  Empty,
  HiddenText,
  Nothing,
  Page,
  QueryStates,
  ShowMore,
  Tag,
  type TagKind,
  useFormat,
  useGrowth,
} from '@maillage/platform-admin';
import type { ExportFieldsFragment, ExportState } from '../generated/graphql.js';
import { useNetworkFrame } from '../network-frame.js';
import { DownloadLink } from './download-link.js';
import { exportsQuery } from './export.operations.js';
import { useTransferWords } from './transfer-words.js';
import { useImportWords } from './use-import-words.js';
import { useMomentWords } from './use-moment-words.js';

const first = 20;
const kinds: Readonly<Record<ExportState, TagKind>> = {
  waiting: 'running',
  ready: 'held',
  failed: 'late',
  expired: 'outline',
};

/** The files that the person asked for, with how far they are. */
export function ExportListPage() {
  const words = useTransferWords();
  const { refused } = useNetworkFrame();
  const columns = useExportColumns();
  const { data, loading, error, refetch, fetchMore } = useQuery(exportsQuery, {
    variables: { first },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.exports;
  const { growing, grow } = useGrowth(() =>
    fetchMore({
      variables: { after: page?.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { exports } }) => ({
        exports: { ...exports, rows: [...before.exports.rows, ...exports.rows] },
      }),
    }),
  );
  const empty = <Empty title={words('exports.nothing')} detail={words('exports.nothingDetail')} />;
  return (
    <Page title={words('exports.pageTitle')} lead={words('exports.pageLead')} density="work">
      <Card flush label={words('exports.caption')}>
        <h2>
          <HiddenText>{words('exports.caption')}</HiddenText>
        </h2>
        <QueryStates
          loading={loading && page === undefined}
          what={words('exports.what')}
          error={page === undefined ? refused(error) : null}
          onRetry={() => void refetch()}
          {...(page?.rows.length === 0 ? { empty } : {})}
        >
          <DataTable
            caption={words('exports.caption')}
            columns={columns}
            rows={page?.rows ?? []}
            rowKey={({ id }) => id}
          />
          {page?.rows.some(({ state }) => state === 'waiting') && <FollowExports />}
          <ShowMore hasMore={page?.hasMore ?? false} busy={growing} onMore={grow} />
        </QueryStates>
      </Card>
    </Page>
  );
}

/** Asks again while a file is being written. */
function FollowExports() {
  useQuery(exportsQuery, { variables: { first }, pollInterval: 2_000 });
  return null;
}

function useExportColumns(): readonly Column<ExportFieldsFragment>[] {
  const words = useTransferWords();
  const { listName } = useImportWords();
  const format = useFormat();
  const moment = useMomentWords();
  return [
    {
      key: 'file',
      header: words('exports.file'),
      rowHead: true,
      render: (file) => (file.state === 'ready' ? <DownloadLink file={file} /> : file.fileName),
    },
    { key: 'list', header: words('exports.list'), render: ({ list }) => listName(list) },
    {
      key: 'asked',
      header: words('exports.asked'),
      render: ({ askedAt }) => `${moment(askedAt).day}, ${moment(askedAt).time}`,
    },
    {
      key: 'rows',
      header: words('exports.rows'),
      align: 'end',
      render: ({ state, rowsWritten, rowsTotal }) =>
        state === 'waiting' ? `${format.count(rowsWritten)} / ${format.count(rowsTotal)}` : format.count(rowsTotal),
    },
    {
      key: 'state',
      header: words('exports.state'),
      card: 'tag',
      render: ({ state }) => <Tag kind={kinds[state]}>{words(`exports.stateName.${state}`)}</Tag>,
    },
    {
      key: 'until',
      header: words('exports.expiry'),
      render: ({ state, expiresAt }) =>
        state === 'ready' && expiresAt !== null ? words('exports.until', moment(expiresAt)) : <Nothing />,
    },
  ];
}
