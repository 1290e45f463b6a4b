import type { Answer, Answers } from '@maillage/forms-admin';

/** What was changed since the answers were read: null where an answer was emptied. */
export type AnswerEdits = Readonly<Record<string, Answer | null>>;

export function withEdits(answers: Answers, edits: AnswerEdits): Answers {
  const merged = { ...answers, ...edits };
  return Object.fromEntries(Object.entries(merged).flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}
