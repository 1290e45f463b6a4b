import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { type Refusal, useApiAct } from '@maillage/platform-admin';
import { useState } from 'react';

interface KeyedVariables extends OperationVariables {
  input: { idempotencyKey: string | number };
}

/** One act without a form: whether it is on its way, and why it was refused. */
export function useOneAct<D, V extends KeyedVariables>(mutation: TypedDocumentNode<D, V>, onDone: () => void) {
  const act = useApiAct(mutation);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const send = async (input: Parameters<typeof act>[0]): Promise<void> => {
    setBusy(true);
    setRefusal(null);
    try {
      const refused = await act(input);
      setRefusal(refused);
      if (refused === null) onDone();
    } finally {
      setBusy(false);
    }
  };
  return { busy, refusal, run: (input: Parameters<typeof act>[0]) => (busy ? undefined : void send(input)) };
}
