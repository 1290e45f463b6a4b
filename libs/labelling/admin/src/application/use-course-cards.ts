import { useQuery } from '@apollo/client/react';
import { useGrowth } from '@maillage/platform-admin';
import type { LabelCycleFilter } from '../generated/graphql.js';
import { courseCardsQuery } from './cycle-list.operations.js';

/** The files that the reader may see and that answer a filter, by keyset pages that add up. */
export function useCourseCards(filter: LabelCycleFilter, first = 50) {
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(courseCardsQuery, {
    variables: { first, filter },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const page = (data ?? (loading ? previousData : undefined))?.labelCycles;
  const growth = useGrowth(() =>
    fetchMore({
      variables: { after: page?.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { labelCycles } }) => ({
        labelCycles: { ...labelCycles, rows: [...before.labelCycles.rows, ...labelCycles.rows] },
      }),
    }),
  );
  return { page, loading: loading && page === undefined, ...growth, error, refetch };
}
