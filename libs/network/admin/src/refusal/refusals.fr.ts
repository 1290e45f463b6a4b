import type { RefusalWording } from '@maillage/platform-admin';

export const networkRefusalsInFrench = {} as const satisfies Record<string, RefusalWording>;
