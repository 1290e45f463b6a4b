import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { criterionAnswerQuery, labelCycleQuery } from '../assessment/assessment.operations.js';

/** Asks again for a criterion and its cycle: something of it changed elsewhere. */
export function useFreshCriterion(cycleId: string, criterionKey: string): () => Promise<void> {
  const client = useApolloClient();
  return useCallback(async () => {
    const fetchPolicy = 'network-only';
    await Promise.all([
      client.query({ query: criterionAnswerQuery, variables: { cycleId, criterionKey }, fetchPolicy }),
      client.query({ query: labelCycleQuery, variables: { id: cycleId }, fetchPolicy }),
    ]);
  }, [client, cycleId, criterionKey]);
}
