import { useQuery } from '@apollo/client/react';
import { useGrowth } from '@maillage/platform-admin';
import { campaignMembersQuery } from '../campaign/campaign.operations.js';
import type { MemberAnswer } from '../generated/graphql.js';

const first = 50;
const refreshEvery = 10_000;

/** The answers of the Missions by keyset pages; they follow what comes in as long as one page holds them. */
export function useMembers(campaignId: string, answer: MemberAnswer | null) {
  const { data, previousData, loading, error, refetch, fetchMore, stopPolling } = useQuery(campaignMembersQuery, {
    variables: { campaignId, first, answer },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    pollInterval: refreshEvery,
    skipPollAttempt: () => document.hidden,
  });
  const page = (data ?? (loading ? previousData : undefined))?.campaignMembers;
  const growth = useGrowth(() => {
    // A refresh reads the first page only: it would take back the rows that were asked for.
    stopPolling();
    return fetchMore({
      variables: { after: page?.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { campaignMembers } }) => ({
        campaignMembers: { ...campaignMembers, rows: [...before.campaignMembers.rows, ...campaignMembers.rows] },
      }),
    });
  });
  return { page, loading: loading && page === undefined, ...growth, error, refetch };
}
