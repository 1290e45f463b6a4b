import type { RefusalWording } from '@maillage/platform-admin';
import { accountRefusalsInEnglish } from './account-refusals.en.js';
import { directoryRefusalsInEnglish } from './directory-refusals.en.js';

export const networkRefusalsInEnglish = {
  ...directoryRefusalsInEnglish,
  ...accountRefusalsInEnglish,
} as const satisfies Record<string, RefusalWording>;
