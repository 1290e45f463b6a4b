import { wordsOf, type Words } from '@maillage/platform-admin';
import type { networkMessages } from './network.messages.js';

export const useNetworkWords: () => Words<typeof networkMessages> = wordsOf<typeof networkMessages>('network');
