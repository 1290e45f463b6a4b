import { wordsOf, type Words } from '@maillage/platform-admin';
import type { labellingMessages } from './labelling.messages.js';

export const useLabellingWords: () => Words<typeof labellingMessages> = wordsOf<typeof labellingMessages>('labelling');
