import { useRightsWords } from './rights-words.js';

/** A kind of record in words, and what it is kept for. */
export interface RecordSubject {
  readonly name: string;
  readonly purpose: string;
}

const own = [
  'organisation',
  'profile',
  'people',
  'history',
  'contactEmail',
  'staff',
  'youngPeople',
  'budget',
  'delegation',
  'proposal',
] as const;
type OwnSubject = (typeof own)[number];

const isOwn = (subject: string): subject is OwnSubject => own.some((one) => one === subject);

/** @param others the kinds of record of other contexts */
export function useRecordSubjects(others: Readonly<Record<string, RecordSubject>>): (subject: string) => RecordSubject {
  const words = useRightsWords();
  return (subject) => {
    if (isOwn(subject)) return { name: words(`subject.${subject}`), purpose: words(`subjectPurpose.${subject}`) };
    return others[subject] ?? { name: words('readers.other', { subject }), purpose: words('readers.otherPurpose') };
  };
}
