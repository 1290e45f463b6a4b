import { useCallback } from 'react';
import type { Refusal } from '../refusals/refusal.js';
import { useRefusalWords } from '../refusals/use-refusal-words.js';
import type { FieldTroubles } from './use-act-form.js';

/** Puts a refusal beside the field that the server names; the list must stay the same from one render to the next. */
export function useFieldTroubles<Values>(fields: readonly (keyof Values & string)[]) {
  const { sentence } = useRefusalWords();
  return useCallback(
    ({ code, params }: Refusal): FieldTroubles<Values> => {
      const named = typeof params['field'] === 'string' ? params['field'].replace(/^input\./, '').split('.')[0] : null;
      const field = fields.find((one) => one === named);
      if (field === undefined) return {};
      const { what, next } = sentence(code, params);
      return { [field]: { problem: what, remedy: `${what} ${next}` } } as FieldTroubles<Values>;
    },
    [fields, sentence],
  );
}
