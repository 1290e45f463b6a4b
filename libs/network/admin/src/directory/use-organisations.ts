import { useQuery } from '@apollo/client/react';
import type { OrganisationFilter } from '../generated/graphql.js';
import { organisationsQuery } from './directory.operations.js';
import { useGrowth } from '../use-growth.js';

const first = 50;

/** The organisations that answer a filter, by keyset pages that add up. */
export function useOrganisations(filter: OrganisationFilter) {
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(organisationsQuery, {
    variables: { first, filter },
  });
  const page = (data ?? (loading ? previousData : undefined))?.organisations;
  const growth = useGrowth(() =>
    fetchMore({
      variables: { after: page?.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { organisations } }) => ({
        organisations: { ...organisations, rows: [...before.organisations.rows, ...organisations.rows] },
      }),
    }),
  );
  return { page, loading: loading && page === undefined, ...growth, error, refetch };
}
