import { useLabellingWords } from '../language/labelling-words.js';

const subjects = ['labelCycle', 'labelFinding', 'labelAnswer', 'labelComment', 'label'] as const;

/** The kinds of record of labelling, in words, and what each is kept for. */
export function useLabelRecordSubjects(): Readonly<
  Record<string, { readonly name: string; readonly purpose: string }>
> {
  const words = useLabellingWords();
  return Object.fromEntries(
    subjects.map((subject) => [
      subject,
      { name: words(`records.${subject}`), purpose: words(`records.${subject}For`) },
    ]),
  );
}
