import { useRefusalWords, type FieldTroubles, type Refusal } from '@maillage/platform-admin';
import { useCallback } from 'react';

/** Puts a refusal beside the field that it is about; the list must stay the same from one render to the next. */
export function useFieldRefusal<Values>(fieldOfCode: Readonly<Record<string, keyof Values & string>>) {
  const { sentence } = useRefusalWords();
  return useCallback(
    ({ code, params }: Refusal): FieldTroubles<Values> => {
      const field = fieldOfCode[code];
      if (field === undefined) return {};
      const { what, next } = sentence(code, params);
      return { [field]: { problem: what, remedy: `${what} ${next}` } } as FieldTroubles<Values>;
    },
    [fieldOfCode, sentence],
  );
}
