import type { RefusalWording } from '@maillage/platform-admin';
import { accountRefusalsInFrench } from './account-refusals.fr.js';
import { directoryRefusalsInFrench } from './directory-refusals.fr.js';

export const networkRefusalsInFrench = {
  ...directoryRefusalsInFrench,
  ...accountRefusalsInFrench,
} as const satisfies Record<string, RefusalWording>;
