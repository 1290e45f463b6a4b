import { wordsOf, type Words } from '@maillage/platform-admin';
import type { oursMessages } from './ours.messages.js';

export const useOursWords: () => Words<typeof oursMessages> = wordsOf<typeof oursMessages>('ours');
