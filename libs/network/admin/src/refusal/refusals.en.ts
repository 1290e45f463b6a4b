import type { RefusalWording } from '@maillage/platform-admin';
import { accountRefusalsInEnglish } from './account-refusals.en.js';

export const networkRefusalsInEnglish = { ...accountRefusalsInEnglish } as const satisfies Record<
  string,
  RefusalWording
>;
