import { usePoolingWords } from '../language/pooling-words.js';

const subjects = ['campaign', 'campaignGauge', 'participation', 'need', 'paidPrice', 'savingReference'] as const;

/** The kinds of record of campaigns, in words, and what each is kept for. */
export function useRecordSubjects(): Readonly<Record<string, { readonly name: string; readonly purpose: string }>> {
  const words = usePoolingWords();
  return Object.fromEntries(
    subjects.map((subject) => [
      subject,
      { name: words(`records.${subject}`), purpose: words(`records.${subject}For`) },
    ]),
  );
}
