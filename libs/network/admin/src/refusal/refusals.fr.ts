import type { RefusalWording } from '@maillage/platform-admin';
import { accountRefusalsInFrench } from './account-refusals.fr.js';

export const networkRefusalsInFrench = { ...accountRefusalsInFrench } as const satisfies Record<string, RefusalWording>;
