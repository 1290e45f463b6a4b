import { useQuery } from '@apollo/client/react';
import { useRefusalWords } from '@maillage/platform-admin';
import { applicationQuery } from './application.operations.js';

const refreshEvery = 15_000;

/** One application as it is now; it follows what the others do while it is on the screen. */
export function useApplication(id: string) {
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(applicationQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    pollInterval: refreshEvery,
    skipPollAttempt: () => document.hidden,
  });
  const application = data?.callApplication;
  return { application, loading, error, refusal: refused(error), retry: () => void refetch() };
}
