import { useQuery } from '@apollo/client/react';
import { usePoolingFrame } from '../pooling-frame.js';
import { awaitedActsQuery } from './awaited-acts.operations.js';
import type { AwaitedAct } from './use-awaited-rows.js';

const none: readonly AwaitedAct[] = [];

/** What the campaigns await; nothing of somebody who does not read them, and it is not asked. */
export function useAwaitedActs() {
  const { capabilities } = usePoolingFrame();
  const skip = !capabilities.includes('readCampaigns');
  const { data, loading, error, refetch } = useQuery(awaitedActsQuery, { fetchPolicy: 'cache-and-network', skip });
  return { campaigns: skip ? none : data?.awaitedActs, loading, error, refetch };
}
