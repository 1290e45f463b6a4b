import type { ReactNode } from 'react';
import { useRefusalWords } from '../refusals/use-refusal-words.js';
import { PartialNotice } from '../states/partial-notice.js';
import { QueryStates } from '../states/query-states.js';
import type { Column } from './column.js';
import { DataTable } from './data-table.js';
import type { RowChoice } from './row-choice.js';
import { ShowMore } from './show-more.js';

/** A list by keyset pages that add up, as a query and `useGrowth` have it. */
export interface GrowingList<Row> {
  readonly page: { readonly rows: readonly Row[]; readonly total?: number; readonly hasMore: boolean } | undefined;
  readonly loading: boolean;
  readonly growing: boolean;
  readonly stunted: boolean;
  readonly grow: () => void;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

export interface GrowingTableProps<Row> {
  list: GrowingList<Row>;
  caption: string;
  /** What is awaited: "les campagnes". */
  what: string;
  /** That what is shown may be old, or is not all. */
  failed: string;
  columns: readonly Column<Row>[];
  loadingRows?: number | undefined;
  /** What to show instead of a table without rows. */
  empty: ReactNode;
  choice?: RowChoice<Row> | null | undefined;
  /** What stands between the rows and the foot. */
  under?: ReactNode;
}

/** A table that grows on demand, in each of its states: loading, refused, old, empty, full. */
export function GrowingTable<Row extends { readonly id: string }>({
  list,
  empty,
  under,
  ...table
}: GrowingTableProps<Row>) {
  const { refused } = useRefusalWords();
  const { page, loading, growing, stunted, grow, error, refetch } = list;
  const { caption, what, failed, columns, loadingRows, choice } = table;
  return (
    <>
      {page !== undefined && (stunted || error !== undefined) && (
        <PartialNotice title={failed} onRetry={stunted ? grow : () => void refetch()} />
      )}
      <QueryStates
        loading={false}
        what={what}
        error={page === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
        {...(page?.rows.length === 0 ? { empty } : {})}
      >
        <DataTable
          caption={caption}
          columns={columns}
          rows={page?.rows ?? []}
          rowKey={({ id }) => id}
          loading={loading}
          loadingRows={loadingRows}
          {...(choice ? { choice } : {})}
        />
        {under}
        {page !== undefined && (
          <ShowMore shown={page.rows.length} total={page.total} hasMore={page.hasMore} busy={growing} onMore={grow} />
        )}
      </QueryStates>
    </>
  );
}
