import { wordsOf, type Words } from '@maillage/platform-admin';
import type { rightsMessages } from './rights.messages.js';

export const useRightsWords: () => Words<typeof rightsMessages> = wordsOf<typeof rightsMessages>('rights');
