import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { OrganisationFilter } from '../generated/graphql.js';
import { organisationsQuery } from './directory.operations.js';

const first = 50;

/** The organisations that answer a filter, by keyset pages that add up. */
export function useOrganisations(filter: OrganisationFilter) {
  const [growing, setGrowing] = useState(false);
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(organisationsQuery, {
    variables: { first, filter },
  });
  const page = (data ?? (loading ? previousData : undefined))?.organisations;
  const more = async () => {
    setGrowing(true);
    try {
      await fetchMore({
        variables: { after: page?.endCursor ?? null },
        updateQuery: (before, { fetchMoreResult: { organisations } }) => ({
          organisations: { ...organisations, rows: [...before.organisations.rows, ...organisations.rows] },
        }),
      });
    } finally {
      setGrowing(false);
    }
  };
  return { page, loading: loading && page === undefined, growing, error, refetch, more };
}
