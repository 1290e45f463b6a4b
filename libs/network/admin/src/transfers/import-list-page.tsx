import { useQuery } from '@apollo/client/react';
import {
  Act,
  AppLink,
  Card,
  type Column,
  DataTable,
  Empty,
  HiddenText,
  Page,
  PartialNotice,
  QueryStates,
  ShowMore,
  useFormat,
  useGrowth,
} from '@maillage/platform-admin';
import type { ImportFieldsFragment } from '../generated/graphql.js';
import { useNetworkFrame } from '../network-frame.js';
import { importsQuery } from './import.operations.js';
import { ImportTag } from './import-tag.js';
import { useTransferWords } from './transfer-words.js';
import { useImportWords } from './use-import-words.js';
import { useMomentWords } from './use-moment-words.js';

const first = 20;

/** What was imported, by whom and when, and what became of it. */
export function ImportListPage() {
  const words = useTransferWords();
  const { refused, places } = useNetworkFrame();
  const columns = useImportColumns();
  const { data, loading, error, refetch, fetchMore } = useQuery(importsQuery, {
    variables: { first },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.imports;
  const { growing, stunted, grow } = useGrowth(() =>
    fetchMore({
      variables: { after: page?.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { imports } }) => ({
        imports: { ...imports, rows: [...before.imports.rows, ...imports.rows] },
      }),
    }),
  );
  const begin = <Act variant="filled" label={words('begin')} href={places.newImport} />;
  return (
    <Page title={words('title')} lead={words('lead')} density="work" actions={begin}>
      <Card flush label={words('caption')}>
        <h2>
          <HiddenText>{words('caption')}</HiddenText>
        </h2>
        {page !== undefined && (stunted || error !== undefined) && (
          <PartialNotice title={words('failedToLoad')} onRetry={stunted ? grow : () => void refetch()} />
        )}
        <QueryStates
          loading={loading && page === undefined}
          what={words('what')}
          error={page === undefined ? refused(error) : null}
          onRetry={() => void refetch()}
          {...(page?.rows.length === 0 ? { empty: <Empty title={words('none')} detail={words('noneDetail')} /> } : {})}
        >
          <DataTable caption={words('caption')} columns={columns} rows={page?.rows ?? []} rowKey={({ id }) => id} />
          <ShowMore hasMore={page?.hasMore ?? false} busy={growing} onMore={grow} />
        </QueryStates>
      </Card>
    </Page>
  );
}

function useImportColumns(): readonly Column<ImportFieldsFragment>[] {
  const words = useTransferWords();
  const { kind } = useImportWords();
  const { places } = useNetworkFrame();
  const format = useFormat();
  const moment = useMomentWords();
  return [
    {
      key: 'file',
      header: words('file'),
      rowHead: true,
      render: ({ id, kind: name, files }) => (
        <AppLink href={places.import(id)}>{files.map((file) => file.name).join(', ') || kind(name)}</AppLink>
      ),
    },
    { key: 'kind', header: words('contents'), render: (row) => kind(row.kind), card: 'line' },
    { key: 'by', header: words('by'), render: ({ personName }) => personName },
    {
      key: 'asked',
      header: words('asked'),
      render: ({ askedAt }) => `${moment(askedAt).day}, ${moment(askedAt).time}`,
    },
    { key: 'rows', header: words('rows'), align: 'end', render: ({ rowsTotal }) => format.count(rowsTotal) },
    { key: 'state', header: words('stateColumn'), card: 'tag', render: ({ state }) => <ImportTag state={state} /> },
  ];
}
