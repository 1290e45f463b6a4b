import { wordsOf, type Words } from '@maillage/platform-admin';
import type { frameworksMessages } from './frameworks.messages.js';

export const useFrameworksWords: () => Words<typeof frameworksMessages> =
  wordsOf<typeof frameworksMessages>('frameworks');
