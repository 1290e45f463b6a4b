import { useId, useMemo, useRef, useState } from 'react';
import type { SummaryError } from './error-summary.js';
import { IdempotencyKeeper } from './idempotency.js';

/** What is wrong with a field: the problem for the summary, the remedy for the field. */
export interface FieldTrouble {
  problem: string;
  remedy: string;
}

export type FieldTroubles<Values> = { readonly [Key in keyof Values]?: FieldTrouble | undefined };

export interface ActFormOptions<Values> {
  initial: Values;
  /** What can be seen to be wrong without asking the server. */
  check?: ((values: Values) => FieldTroubles<Values>) | undefined;
  /** Sends the act; resolves with the troubles that the server found, or with nothing when the act is done. */
  send: (values: Values, idempotencyKey: string) => Promise<FieldTroubles<Values> | void>;
}

const isEmpty = (troubles: object): boolean => Object.values(troubles).every((trouble) => trouble === undefined);

/** The state of a form that does one act. Values are never cleared; the errors change only when the act is tried. */
export function useActForm<Values extends object>({ initial, check, send }: ActFormOptions<Values>) {
  const prefix = useId();
  const [values, setValues] = useState(initial);
  const [troubles, setTroubles] = useState<FieldTroubles<Values>>({});
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const [keeper] = useState(() => new IdempotencyKeeper());
  const idOf = (key: keyof Values & string) => `${prefix}${key}`;

  const attempt = async () => {
    const seen = check?.(values) ?? {};
    if (!isEmpty(seen)) return seen;
    // What was corrected is told no more, even when the server refuses the act as a whole.
    setTroubles({});
    const found = (await send(values, keeper.keyFor(values))) ?? {};
    if (isEmpty(found)) keeper.settle();
    return found;
  };

  /** Tries the act; true when it is done. A rejection of `send` reaches the caller, the key kept for another try. */
  const submit = async (): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    try {
      const found = await attempt();
      setTroubles(found);
      return isEmpty(found);
    } finally {
      running.current = false;
      setBusy(false);
    }
  };

  const field = <Key extends keyof Values & string>(key: Key) => {
    const trouble = troubles[key];
    const error = trouble === undefined ? {} : { error: trouble.remedy };
    return {
      id: idOf(key),
      value: values[key],
      onChange: (value: Values[Key]) => setValues((now) => ({ ...now, [key]: value })),
      ...error,
    };
  };

  const summary = useMemo<SummaryError[]>(
    () =>
      Object.entries<FieldTrouble | undefined>(troubles).flatMap(([key, trouble]) =>
        trouble === undefined ? [] : [{ fieldId: `${prefix}${key}`, message: trouble.problem }],
      ),
    [troubles, prefix],
  );
  return { values, setValues, field, troubles, summary, busy, submit };
}
