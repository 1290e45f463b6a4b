import { useQuery } from '@apollo/client/react';
import { useRefusalWords } from '@maillage/platform-admin';
import { groupQuery } from './group.operations.js';

export function useGroup(id: string) {
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(groupQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  return { group: data?.workgroup, loading, error, refusal: refused(error), retry: () => void refetch() };
}
