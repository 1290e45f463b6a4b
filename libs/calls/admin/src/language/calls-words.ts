import { wordsOf, type Words } from '@maillage/platform-admin';
import type { callsMessages } from './calls.messages.js';

/** The words of calls, applications and their examination. */
export const useCallsWords: () => Words<typeof callsMessages> = wordsOf<typeof callsMessages>('calls');

export type CallsWords = ReturnType<typeof useCallsWords>;
