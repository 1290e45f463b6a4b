import { type Words, wordsOf } from '@maillage/platform-admin';
import type { callsMessages } from './calls.messages.js';

const useCallsWords: () => Words<typeof callsMessages> = wordsOf<typeof callsMessages>('calls');

const subjects = ['callForProjects', 'callApplication', 'callAnswer', 'callDeposit', 'callMessage'] as const;

/** The kinds of record of calls for projects, in words, and what each is kept for. */
export function useCallRecordSubjects(): Readonly<Record<string, { readonly name: string; readonly purpose: string }>> {
  const words = useCallsWords();
  return Object.fromEntries(
    subjects.map((subject) => [
      subject,
      { name: words(`records.${subject}`), purpose: words(`records.${subject}For`) },
    ]),
  );
}
