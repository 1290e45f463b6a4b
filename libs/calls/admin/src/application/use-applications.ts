import { useQuery } from '@apollo/client/react';
import { useGrowth } from '@maillage/platform-admin';
import type { CallApplicationState } from '../generated/graphql.js';
import { applicationsQuery } from './our-applications.operations.js';

interface Asked {
  readonly callId: string | null;
  readonly state: CallApplicationState | null;
  /** Of the lead applicant. */
  readonly regionCode?: string | null;
}

/** Those that were deposited with a call, or our own without one, by keyset pages that add up. */
export function useApplications(asked: Asked, first = 20) {
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(applicationsQuery, {
    variables: { first, ...asked },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const page = (data ?? (loading ? previousData : undefined))?.callApplications;
  const growth = useGrowth(() =>
    fetchMore({
      variables: { after: page?.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { callApplications } }) => ({
        callApplications: { ...callApplications, rows: [...before.callApplications.rows, ...callApplications.rows] },
      }),
    }),
  );
  return { page, loading: loading && page === undefined, ...growth, error, refetch };
}
