import { RefusalBanner, type Refusal } from '@maillage/platform-admin';
import { useState, type ReactNode } from 'react';

/** An act without a form: done, it is told; refused, the reason stands where the act was. */
export function useTold<Payload>(
  act: (payload: Payload) => Promise<Refusal | null>,
  onDone: () => void,
): { run: (payload: Payload) => Promise<void>; refusal: ReactNode } {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const run = async (payload: Payload) => {
    const refused = await act(payload);
    setRefusal(refused);
    if (refused === null) onDone();
  };
  return { run, refusal: refusal === null ? null : <RefusalBanner refusal={refusal} /> };
}
