import { useQuery } from '@apollo/client/react';
import { useGrowth } from '@maillage/platform-admin';
import { steeredMissionsQuery } from './steering.operations.js';
import { missionFilterOf, type SteeringSearch } from './steering-search.js';

/** The organisations below that answer the address, by keyset pages that add up. */
export function useSteeredMissions(search: SteeringSearch, first = 20) {
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(steeredMissionsQuery, {
    variables: { first, frameworkId: search.referentiel ?? null, filter: missionFilterOf(search) },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const page = (data ?? (loading ? previousData : undefined))?.steeredMissions;
  const growth = useGrowth(() =>
    fetchMore({
      variables: { after: page?.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { steeredMissions } }) => ({
        steeredMissions: {
          ...steeredMissions,
          rows: [...before.steeredMissions.rows, ...steeredMissions.rows],
        },
      }),
    }),
  );
  return { page, loading: loading && page === undefined, ...growth, error, refetch };
}
