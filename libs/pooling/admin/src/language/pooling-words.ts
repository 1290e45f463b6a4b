import { wordsOf, type Words } from '@maillage/platform-admin';
import type { poolingMessages } from './pooling.messages.js';

export const usePoolingWords: () => Words<typeof poolingMessages> = wordsOf<typeof poolingMessages>('pooling');
