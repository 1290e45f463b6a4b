import { wordsOf, type Words } from '@maillage/platform-admin';
import type { shellMessages } from './shell.messages.js';

export const useShellWords: () => Words<typeof shellMessages> = wordsOf<typeof shellMessages>('shell');
