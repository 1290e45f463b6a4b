import { wordsOf, type Words } from '@maillage/platform-admin';
import type { accountMessages } from './account.messages.js';

export const useAccountWords: () => Words<typeof accountMessages> = wordsOf<typeof accountMessages>('account');
