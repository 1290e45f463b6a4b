import { useQuery } from '@apollo/client/react';
import { useRefusalWords } from '@maillage/platform-admin';
import { consortiumQuery } from './consortium.operations.js';

const refreshEvery = 15_000;

/** The consortium of an application as it is now. */
export function useConsortium(applicationId: string) {
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(consortiumQuery, {
    variables: { applicationId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    pollInterval: refreshEvery,
    skipPollAttempt: () => document.hidden,
  });
  return { consortium: data?.callConsortium, loading, refusal: refused(error), retry: () => void refetch() };
}
