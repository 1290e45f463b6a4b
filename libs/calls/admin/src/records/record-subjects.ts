import { useCallsWords } from '../language/calls-words.js';

const subjects = [
  'callForProjects',
  'callApplication',
  'callAnswer',
  'callDeposit',
  'callMessage',
  'consortiumShare',
  'projectReportShare',
] as const;

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
