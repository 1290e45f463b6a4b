import { type Refusal, useApiAct } from '@maillage/platform-admin';
import { useState } from 'react';
import type { ServiceDetailFragment } from '../generated/graphql.js';
import { endServiceMutation, openServiceMutation, shareCostsMutation } from './service.operations.js';

export type ServiceMove = 'open' | 'shareCosts' | 'end';

/** The acts on a service that need no form, one at a time, with the refusal of the last. */
export function useServiceMoves({ id }: ServiceDetailFragment, onDone: (act: ServiceMove) => void) {
  const [busy, setBusy] = useState<ServiceMove | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const acts = {
    open: useApiAct(openServiceMutation),
    shareCosts: useApiAct(shareCostsMutation),
    end: useApiAct(endServiceMutation),
  };
  const move = async (act: ServiceMove): Promise<void> => {
    setBusy(act);
    setRefusal(null);
    try {
      const refused = await acts[act]({ serviceId: id });
      setRefusal(refused);
      if (refused === null) onDone(act);
    } finally {
      setBusy(null);
    }
  };
  const run = (act: ServiceMove): void => {
    if (busy === null) void move(act);
  };
  return { busy, refusal, run };
}
