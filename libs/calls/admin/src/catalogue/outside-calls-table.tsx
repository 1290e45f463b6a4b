import { useQuery } from '@apollo/client/react';
import {
  AppLink,
  type Column,
  Empty,
  GrowingTable,
  Nothing,
  useFormat,
  useGrowth,
  textStyles,
} from '@maillage/platform-admin';
import type { ReactNode } from 'react';
import { useCallsFrame } from '../calls-frame.js';
import type { OutsideCallFieldsFragment, OutsideCallFilter } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { outsideCallsQuery } from './outside-call.operations.js';
import { OutsideTags } from './outside-tag.js';
import { useAmounts } from './use-amounts.js';

interface OutsideCallsTableProps {
  filter: OutsideCallFilter;
  /** When filters find nothing; null while there are none. */
  nothingFound: ReactNode;
}

/** Calls of funders outside the network, those that close first first. */
export function OutsideCallsTable({ filter, nothingFound }: OutsideCallsTableProps) {
  const words = useCallsWords();
  return (
    <GrowingTable
      list={useOutsideCalls(filter)}
      caption={words('list.view.externes')}
      what={words('outside.what')}
      failed={words('list.failed')}
      columns={useColumns()}
      loadingRows={6}
      empty={nothingFound ?? <Empty title={words('outside.nothing')} detail={words('outside.nothingDetail')} />}
    />
  );
}

function useOutsideCalls(filter: OutsideCallFilter) {
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(outsideCallsQuery, {
    variables: { first: 20, filter },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const page = (data ?? (loading ? previousData : undefined))?.outsideCalls;
  const growth = useGrowth(() =>
    fetchMore({
      variables: { after: page?.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { outsideCalls } }) => ({
        outsideCalls: { ...outsideCalls, rows: [...before.outsideCalls.rows, ...outsideCalls.rows] },
      }),
    }),
  );
  return { page, loading: loading && page === undefined, ...growth, error, refetch };
}

function useColumns(): readonly Column<OutsideCallFieldsFragment>[] {
  const words = useCallsWords();
  const format = useFormat();
  const amounts = useAmounts();
  const { places, acting } = useCallsFrame();
  return [
    {
      key: 'call',
      header: words('outside.title'),
      rowHead: true,
      render: ({ id, title, funder, theme }) => (
        <>
          <AppLink href={places.outsideCall(id)}>{title}</AppLink>
          <span className={textStyles.under}>{theme === '' ? funder : `${funder} · ${theme}`}</span>
        </>
      ),
    },
    {
      key: 'state',
      header: words('outside.stateLabel'),
      card: 'tag',
      render: ({ state }) => <OutsideTags state={state} />,
    },
    { key: 'amount', header: words('outside.amount'), card: 'line', render: (call) => amounts(call) ?? <Nothing /> },
    {
      key: 'checked',
      header: words('outside.checkedLabel'),
      card: 'line',
      render: ({ checkedOn }) => format.shortDate(checkedOn),
    },
    {
      key: 'closing',
      header: words('list.deadline'),
      align: 'end',
      render: ({ closesAt }) =>
        closesAt === null
          ? words('list.always')
          : `${format.shortDate(closesAt, acting.timeZone)} ${format.time(closesAt, acting.timeZone)}`,
    },
  ];
}
