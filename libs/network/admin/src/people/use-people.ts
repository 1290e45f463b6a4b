import { useQuery } from '@apollo/client/react';
import { useGrowth } from '@maillage/platform-admin';
import type { PeopleFilter, PeopleSort } from '../generated/graphql.js';
import { peopleQuery } from './people.operations.js';

const first = 50;

/** Who answers a filter, by keyset pages that add up. */
export function usePeople(filter: PeopleFilter, sort: PeopleSort) {
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(peopleQuery, {
    variables: { first, filter, sort },
  });
  const page = (data ?? (loading ? previousData : undefined))?.people;
  const growth = useGrowth(() =>
    fetchMore({
      variables: { after: page?.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { people } }) => ({
        people: { ...people, rows: [...before.people.rows, ...people.rows] },
      }),
    }),
  );
  return { page, loading: loading && page === undefined, ...growth, error, refetch };
}
