import { type Refusal, useRefusalWords, useRefusableForm } from '@maillage/platform-admin';
import type { CampaignTermsInput } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { inputOfTerms, missingTerms, type TermsValues } from './terms-values.js';
import { troublesOfTerms } from './terms-troubles.js';

interface TermsFormOptions {
  initial: TermsValues;
  send: (terms: CampaignTermsInput) => Promise<Refusal | null>;
}

const wordsOfMissing = {
  minimumValue: 'terms.minimumMissing',
  opensAt: 'terms.opensAtMissing',
  closesAt: 'terms.closesAtMissing',
} as const;

export function useTermsForm({ initial, send }: TermsFormOptions) {
  const words = usePoolingWords();
  const { sentence } = useRefusalWords();
  const troubleOf = (text: string) => {
    const [problem = text, ...remedy] = text.split('. ');
    return { problem, remedy: remedy.join('. ') };
  };
  return useRefusableForm<TermsValues>({
    initial,
    check: (values) =>
      Object.fromEntries(missingTerms(values).map((key) => [key, troubleOf(words(wordsOfMissing[key]))])),
    send: (values) => send(inputOfTerms(values)),
    troublesOf: (refusal) => troublesOfTerms(refusal, sentence(refusal.code, refusal.params)),
  });
}

export type TermsForm = ReturnType<typeof useTermsForm>;
