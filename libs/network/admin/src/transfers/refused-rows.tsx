import { useQuery } from '@apollo/client/react';
import {
  Card,
  type Column,
  DataTable,
  FilterBar,
  FilterButton,
  Nothing,
  QueryStates,
  ShowMore,
  useGrowth,
} from '@maillage/platform-admin';
import type { ImportFieldsFragment, ImportRowsQuery } from '../generated/graphql.js';
import { useNetworkFrame } from '../network-frame.js';
import { DownloadRefusals } from './download-refusals.js';
import { importRowsQuery } from './import.operations.js';
import type { ShownReason } from './import-page.js';
import { useTransferWords } from './transfer-words.js';
import { useImportWords } from './use-import-words.js';

type Row = ImportRowsQuery['importRows']['rows'][number];
type FaultyRow = Pick<Row, 'line' | 'sheet' | 'label'> & Row['faults'][number] & { readonly key: string };

const first = 50;

/** Each thing that is wrong: where, what was read there, why, and what to do. */
export function RefusedRows({ run, shown: { reason, onReason } }: { run: ImportFieldsFragment; shown: ShownReason }) {
  const words = useTransferWords();
  const { reason: reasonWord } = useImportWords();
  const { refused } = useNetworkFrame();
  const columns = useFaultColumns(run);
  const { data, loading, error, refetch, fetchMore } = useQuery(importRowsQuery, {
    variables: { importId: run.id, first, outcome: 'refuse', reason },
  });
  const page = data?.importRows;
  const { growing, grow } = useGrowth(() =>
    fetchMore({
      variables: { after: page?.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { importRows } }) => ({
        importRows: { ...importRows, rows: [...before.importRows.rows, ...importRows.rows] },
      }),
    }),
  );
  const reasons = (page?.reasons ?? []).map(({ reason: value, rows }) => ({
    value,
    label: words('refusals.counted', { reason: firstSentenceOf(reasonWord(value)), count: rows }),
  }));
  return (
    <Card flush title={words('refusals.title')} beside={<DownloadRefusals run={run} />}>
      <FilterBar>
        <FilterButton label={words('refusals.filter')} options={reasons} value={reason} onChange={onReason} />
      </FilterBar>
      <QueryStates
        loading={false}
        what={words('refusals.what')}
        error={page === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
      >
        <DataTable
          caption={words('refusals.caption')}
          columns={columns}
          rows={(page?.rows ?? []).flatMap(faultsOf)}
          rowKey={({ key }) => key}
          loading={loading && page === undefined}
        />
        <ShowMore hasMore={page?.hasMore ?? false} busy={growing} onMore={grow} />
      </QueryStates>
    </Card>
  );
}

function faultsOf({ position, line, sheet, label, faults }: Row): FaultyRow[] {
  return faults.map((fault, index) => ({ ...fault, key: `${position}.${index}`, line, sheet, label }));
}

/** Why, without what to do. */
function firstSentenceOf(text: string): string {
  return text.split(/\. /, 1)[0] ?? text;
}

function useFaultColumns(run: ImportFieldsFragment): readonly Column<FaultyRow>[] {
  const words = useTransferWords();
  const { sheet, reason, column } = useImportWords();
  const titleOf = (row: FaultyRow): string => {
    const place = run.mapping.find((one) => one.sheet === row.sheet && one.column === row.column)?.place;
    const title = place === undefined ? undefined : run.files.find((file) => file.sheet === row.sheet)?.header[place];
    return title ?? (row.column === null ? words('refusals.whole') : column(row.column));
  };
  const files: Column<FaultyRow>[] =
    run.files.length < 2 ? [] : [{ key: 'sheet', header: words('file'), render: (row) => sheet(row.sheet) }];
  return [
    { key: 'line', header: words('refusals.line'), rowHead: true, render: ({ line }) => line, width: '5rem' },
    ...files,
    { key: 'label', header: words('refusals.label'), render: ({ label }) => label || <Nothing /> },
    { key: 'column', header: words('refusals.column'), render: titleOf },
    { key: 'value', header: words('refusals.value'), render: ({ value }) => value || <Nothing /> },
    { key: 'reason', header: words('refusals.reason'), render: (row) => reason(row.reason) },
  ];
}
