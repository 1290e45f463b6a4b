import type { Answer, Answers } from '@maillage/forms-domain';
import { contentOf } from '@maillage/platform-admin';
import type { ApplicationFieldsFragment } from '../generated/graphql.js';
import { valueOf } from './definition-of.js';
import type { ApplicationAnswers } from './use-application-answers.js';

/** All answers as they stand on this screen: what is saved, and over it what is typed and has not left yet. */
export function answersNow({ answers }: ApplicationFieldsFragment, drafts: ApplicationAnswers['drafts']): Answers {
  const saved = answers.map(({ fieldKey, value }) => [fieldKey, valueOf(value)] as const);
  const typed = [...drafts.values()].map((draft) => [draft.key, contentOf(draft)] as const);
  const all = new Map<string, Answer | null>([...saved, ...typed]);
  return Object.fromEntries([...all].filter((entry): entry is [string, Answer] => entry[1] !== null));
}

/** The version that an answer was read at: 0 before the first. */
export function versionOf({ answers }: ApplicationFieldsFragment, key: string): number {
  return answers.find(({ fieldKey }) => fieldKey === key)?.version ?? 0;
}
