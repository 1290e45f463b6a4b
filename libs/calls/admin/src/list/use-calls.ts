import { useQuery } from '@apollo/client/react';
import { useGrowth } from '@maillage/platform-admin';
import type { CallFilter } from '../generated/graphql.js';
import { callsQuery } from './call-list.operations.js';

/** The calls that answer a filter, by keyset pages that add up. */
export function useCalls(filter: CallFilter, first = 20) {
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(callsQuery, {
    variables: { first, filter },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const page = (data ?? (loading ? previousData : undefined))?.callsForProjects;
  const growth = useGrowth(() =>
    fetchMore({
      variables: { after: page?.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { callsForProjects } }) => ({
        callsForProjects: { ...callsForProjects, rows: [...before.callsForProjects.rows, ...callsForProjects.rows] },
      }),
    }),
  );
  return { page, loading: loading && page === undefined, ...growth, error, refetch };
}
