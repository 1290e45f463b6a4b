import { wordsOf, type Words } from '@maillage/platform-admin';
import type { keepingMessages } from './keeping.messages.js';

export const useKeepingWords: () => Words<typeof keepingMessages> = wordsOf<typeof keepingMessages>('keeping');
