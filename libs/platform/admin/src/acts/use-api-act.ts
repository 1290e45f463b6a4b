import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { DocumentNode } from 'graphql';
import { useCallback, useState } from 'react';
import { IdempotencyKeeper } from '../forms/idempotency.js';
import { refusalOf, type Refusal } from '../refusals/refusal.js';

interface KeyedVariables extends OperationVariables {
  input: { idempotencyKey: string | number };
}

export type Payload<V extends KeyedVariables> = Omit<V['input'], 'idempotencyKey'>;

interface ApiActOptions<D> {
  onData?: ((data: D) => void) | undefined;
  /** Queries of which the act changes the answer; the list must stay the same from one render to the next. */
  refetch?: readonly DocumentNode[] | undefined;
}

/**
 * One act of the API. Resolves with nothing when it is done, with the refusal when it is not.
 * The same payload sent again is the same act, whatever the line did to the first answer.
 */
export function useApiAct<D, V extends KeyedVariables>(
  mutation: TypedDocumentNode<D, V>,
  { onData, refetch }: ApiActOptions<D> = {},
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
        ...(refetch === undefined ? {} : { refetchQueries: [...refetch] }),
      });
      if (error) return refusalOf(error);
      keeper.settle();
      if (data) onData?.(data as D);
      return null;
    },
    [client, keeper, mutation, onData, refetch],
  );
}
