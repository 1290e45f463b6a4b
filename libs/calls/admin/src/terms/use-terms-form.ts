import { type Refusal, useRefusableForm, useRefusalWords } from '@maillage/platform-admin';
import { useCallsWords } from '../language/calls-words.js';
import { fieldOfRefusal, type TermsValues } from './terms-values.js';

interface TermsFormOptions {
  initial: TermsValues;
  send: (values: TermsValues) => Promise<Refusal | null>;
}

export function useTermsForm({ initial, send }: TermsFormOptions) {
  const words = useCallsWords();
  const { sentence } = useRefusalWords();
  const missing = words('terms.titleMissing');
  return useRefusableForm<TermsValues>({
    initial,
    check: ({ title }) => (title.trim() === '' ? { title: { problem: missing, remedy: missing } } : {}),
    send,
    troublesOf: (refusal, values) => {
      const field = fieldOfRefusal(refusal.code, refusal.params['field'], values);
      if (field === null) return {};
      const { what, next } = sentence(refusal.code, refusal.params);
      return { [field]: { problem: what, remedy: next } };
    },
  });
}

export type TermsForm = ReturnType<typeof useTermsForm>;
