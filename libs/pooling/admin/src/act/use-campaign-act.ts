import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApiAct } from '@maillage/platform-admin';
import { awaitedActsQuery } from '../awaited-acts/awaited-acts.operations.js';

interface KeyedVariables extends OperationVariables {
  input: { idempotencyKey: string | number };
}

const changed = [awaitedActsQuery];

/** One act on a campaign: what awaits the organisation is asked again after it. */
export function useCampaignAct<D, V extends KeyedVariables>(
  mutation: TypedDocumentNode<D, V>,
  onData?: (data: D) => void,
) {
  return useApiAct(mutation, { onData, refetch: changed });
}
