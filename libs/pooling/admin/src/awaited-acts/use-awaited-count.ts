import { useQuery } from '@apollo/client/react';
import { awaitedActsQuery } from './awaited-acts.operations.js';

/** How many acts are awaited, for the navigation; 0 until it is known. */
export function useAwaitedCount(): number {
  const { data } = useQuery(awaitedActsQuery);
  return data?.awaitedActs.length ?? 0;
}
