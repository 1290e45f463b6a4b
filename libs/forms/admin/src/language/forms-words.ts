import { wordsOf, type Words } from '@maillage/platform-admin';
import type { formsMessages } from './forms.messages.js';

export const useFormsWords: () => Words<typeof formsMessages> = wordsOf<typeof formsMessages>('forms');
