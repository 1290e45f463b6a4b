import type { TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { refusalOf, type Refusal } from '../refusal/refusal.js';
import { SubmissionKey } from './submission-key.js';

interface KeyedVariables {
  input: { idempotencyKey: string | number };
}

type Payload<V extends KeyedVariables> = Omit<V['input'], 'idempotencyKey'>;

export interface CampaignActState<V extends KeyedVariables> {
  /** Does the act and tells whether it was done; the refusal is in `refusal`. */
  readonly submit: (payload: Payload<V>) => Promise<boolean>;
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  readonly reset: () => void;
}

/** One act of the API: the same payload sent again is the same act, whatever the line did to the first answer. */
export function useCampaignAct<D, V extends KeyedVariables>(document: TypedDocumentNode<D, V>): CampaignActState<V> {
  const [submissionKey] = useState(() => new SubmissionKey());
  const [mutate, { loading, error, reset }] = useMutation<D, KeyedVariables>(document as never, { errorPolicy: 'all' });
  const submit = async (payload: Payload<V>) => {
    const { error: refused } = await mutate({ variables: { input: { ...payload, idempotencyKey: submissionKey.keyOf(payload) } } });
    if (refused) return false;
    submissionKey.renew();
    return true;
  };
  return { submit, busy: loading, refusal: error ? refusalOf(error) : null, reset };
}
