import { useQuery } from '@apollo/client/react';
import { useGrowth } from '@maillage/platform-admin';
import type { CampaignFilter } from '../generated/graphql.js';
import { campaignsQuery } from './campaign-list.operations.js';

/** The campaigns that answer a filter, by keyset pages that add up. */
export function useCampaigns(filter: CampaignFilter, first = 20) {
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(campaignsQuery, {
    variables: { first, filter },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const page = (data ?? (loading ? previousData : undefined))?.campaigns;
  const growth = useGrowth(() =>
    fetchMore({
      variables: { after: page?.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { campaigns } }) => ({
        campaigns: { ...campaigns, rows: [...before.campaigns.rows, ...campaigns.rows] },
      }),
    }),
  );
  return { page, loading: loading && page === undefined, ...growth, error, refetch };
}
