import { useQuery } from '@apollo/client/react';
import { useGrowth } from '@maillage/platform-admin';
import type { OrganisationFilter, OrganisationSort } from '../generated/graphql.js';
import { organisationsQuery } from './directory.operations.js';

const first = 50;

/** The organisations that answer a filter, by keyset pages that add up. */
export function useOrganisations(filter: OrganisationFilter, sort: OrganisationSort) {
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(organisationsQuery, {
    variables: { first, filter, sort },
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
