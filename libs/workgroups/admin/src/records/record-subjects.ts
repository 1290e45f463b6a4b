import { useWorkgroupsWords } from '../language/workgroups-words.js';

const subjects = ['workgroup', 'groupMembership', 'joiningNeed'] as const;

/** The kinds of record of groups, in words, and what each is kept for. */
export function useGroupRecordSubjects(): Readonly<
  Record<string, { readonly name: string; readonly purpose: string }>
> {
  const words = useWorkgroupsWords();
  return Object.fromEntries(
    subjects.map((subject) => [
      subject,
      { name: words(`records.${subject}`), purpose: words(`records.${subject}For`) },
    ]),
  );
}
