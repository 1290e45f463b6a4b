import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { IdempotencyKeeper } from '@maillage/platform-admin';
import { useCallback, useState } from 'react';
import { awaitedActsQuery } from '../awaited-acts/awaited-acts.operations.js';
import { refusalOf, type Refusal } from '../refusal/refusal.js';

interface KeyedVariables extends OperationVariables {
  input: { idempotencyKey: string | number };
}

export type Payload<V extends KeyedVariables> = Omit<V['input'], 'idempotencyKey'>;

/**
 * One act of the API. Resolves with nothing when it is done, with the refusal when it is not.
 * The same payload sent again is the same act, whatever the line did to the first answer.
 */
export function useCampaignAct<D, V extends KeyedVariables>(
  mutation: TypedDocumentNode<D, V>,
  onData?: (data: D) => void,
) {
  const client = useApolloClient();
  const [keeper] = useState(() => new IdempotencyKeeper());
  return useCallback(
    async (payload: Payload<V>): Promise<Refusal | null> => {
      const input = { ...payload, idempotencyKey: keeper.keyFor(payload) };
      const { data, error } = await client.mutate<D>({
        mutation,
        variables: { input },
        errorPolicy: 'all',
        refetchQueries: [awaitedActsQuery],
      });
      if (error) return refusalOf(error);
      keeper.settle();
      if (data) onData?.(data as D);
      return null;
    },
    [client, keeper, mutation, onData],
  );
}
