import { wordsOf, type Words } from '@maillage/platform-admin';
import type { transfersMessages } from './transfers.messages.js';

export const useTransferWords: () => Words<typeof transfersMessages> = wordsOf<typeof transfersMessages>('transfers');
