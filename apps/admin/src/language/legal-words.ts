import { wordsOf, type Words } from '@maillage/platform-admin';
import type { legalMessages } from './legal.messages.js';

export const useLegalWords: () => Words<typeof legalMessages> = wordsOf<typeof legalMessages>('legal');
