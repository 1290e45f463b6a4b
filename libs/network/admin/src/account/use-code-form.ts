import { useRefusableForm, type Refusal } from '@maillage/platform-admin';
import { useAccountWords } from './account-words.js';
import { missing } from './missing.js';
import { useFieldRefusal } from './use-field-refusal.js';

export interface CodeValues {
  code: string;
}

const fields = { secondFactorRefused: 'code' } as const;

/** A form of which the one field is a code of the second factor. */
export function useCodeForm(send: (values: CodeValues) => Promise<Refusal | null>, onDone?: () => void) {
  const words = useAccountWords();
  return useRefusableForm<CodeValues>({
    initial: { code: '' },
    check: ({ code }) => ({ code: missing(code, words('factor.codeMissing')) }),
    send: ({ code }) => send({ code: code.trim() }),
    troublesOf: useFieldRefusal<CodeValues>(fields),
    ...(onDone === undefined ? {} : { onDone }),
  });
}
