import { useQuery } from '@apollo/client/react';
import { useRefusalWords } from '@maillage/platform-admin';
import { callQuery } from './call.operations.js';

/** One call as it is now. */
export function useCall(id: string) {
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(callQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  return { call: data?.callForProjects, loading, error, refusal: refused(error), retry: () => void refetch() };
}
