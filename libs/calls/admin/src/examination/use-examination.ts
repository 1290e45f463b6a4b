import { useQuery } from '@apollo/client/react';
import { useRefusalWords } from '@maillage/platform-admin';
import { examinationQuery } from './examination.operations.js';

/** One deposited application as who runs the call sees it now. */
export function useExamination(id: string) {
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(examinationQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const examination = data?.examinedApplication;
  return { examination, loading, error, refusal: refused(error), retry: () => void refetch() };
}
