import { useQuery } from '@apollo/client/react';
import { useRefusalWords } from '@maillage/platform-admin';
import { auditFileQuery } from './audit.operations.js';

/** The file of one audit: answers, evidence and opinions side by side. */
export function useAuditFile(cycleId: string) {
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(auditFileQuery, {
    variables: { cycleId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  return { file: data?.auditFile, loading, error, refusal: refused(error), retry: () => void refetch() };
}
