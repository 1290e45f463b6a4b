import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApiAct } from '@maillage/platform-admin';
import type { DocumentNode } from 'graphql';

interface KeyedVariables extends OperationVariables {
  input: { idempotencyKey: string | number };
}

const nothing: readonly DocumentNode[] = [];

/** One act on a file, an audit, a session or a label; `refetch` must stay the same from one render to the next. */
export function useLifeAct<D, V extends KeyedVariables>(
  mutation: TypedDocumentNode<D, V>,
  refetch: readonly DocumentNode[] = nothing,
  onData?: (data: D) => void,
) {
  return useApiAct(mutation, { refetch, onData });
}
