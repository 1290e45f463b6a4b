import { wordsOf, type Words } from '@maillage/platform-admin';
import type { directoryMessages } from './directory.messages.js';

export const useDirectoryWords: () => Words<typeof directoryMessages> = wordsOf<typeof directoryMessages>('directory');
