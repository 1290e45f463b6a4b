import { useState } from 'react';
import type { Refusal } from '../refusals/refusal.js';
import { useActForm, type FieldTroubles } from './use-act-form.js';

interface RefusableFormOptions<Values> {
  initial: Values;
  check?: (values: Values) => FieldTroubles<Values>;
  /** Sends the act; resolves with the refusal when there is one. */
  send: (values: Values) => Promise<Refusal | null>;
  /** The fields that a refusal is about; none when it is about the act as a whole. */
  troublesOf?: (refusal: Refusal, values: Values) => FieldTroubles<Values>;
  onDone?: () => void;
}

/** Carries a refusal through the form, which keeps what was typed. */
class RefusedAct extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** A form whose act the server may refuse as a whole: `refusal` is then to be shown above the fields. */
export function useRefusableForm<Values extends object>(options: RefusableFormOptions<Values>) {
  const { initial, check, send, troublesOf, onDone } = options;
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const form = useActForm<Values>({
    initial,
    ...(check === undefined ? {} : { check }),
    send: async (values) => {
      const refused = await send(values);
      if (refused === null) return;
      const troubles = troublesOf?.(refused, values) ?? {};
      if (Object.keys(troubles).length === 0) throw new RefusedAct(refused);
      return troubles;
    },
  });
  const submit = async (): Promise<boolean> => {
    setRefusal(null);
    try {
      const done = await form.submit();
      if (done) onDone?.();
      return done;
    } catch (error) {
      if (!(error instanceof RefusedAct)) throw error;
      setRefusal(error.refusal);
      return false;
    }
  };
  return { ...form, submit, refusal };
}
