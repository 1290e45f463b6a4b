import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { CampaignFilter } from '../generated/graphql.js';
import { campaignsQuery } from './campaign-list.operations.js';

/** The campaigns that answer a filter, by keyset pages that add up. */
export function useCampaigns(filter: CampaignFilter, first = 20) {
  const [growing, setGrowing] = useState(false);
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(campaignsQuery, {
    variables: { first, filter },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const page = (data ?? (loading ? previousData : undefined))?.campaigns;
  const more = async () => {
    setGrowing(true);
    try {
      await fetchMore({
        variables: { after: page?.endCursor ?? null },
        updateQuery: (before, { fetchMoreResult: { campaigns } }) => ({
          campaigns: { ...campaigns, rows: [...before.campaigns.rows, ...campaigns.rows] },
        }),
      });
    } finally {
      setGrowing(false);
    }
  };
  return { page, loading: loading && page === undefined, growing, error, refetch, more };
}
