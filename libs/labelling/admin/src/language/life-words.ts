import { wordsOf, type Words } from '@maillage/platform-admin';
import type { lifeMessages } from './life.messages.js';

/** The words of the life of a label: from the application to the renewal. */
export const useLifeWords: () => Words<typeof lifeMessages> = wordsOf<typeof lifeMessages>('labelLife');

export type LifeWords = ReturnType<typeof useLifeWords>;
