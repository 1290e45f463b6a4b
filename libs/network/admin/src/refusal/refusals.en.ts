import type { RefusalWording } from '@maillage/platform-admin';

export const networkRefusalsInEnglish = {} as const satisfies Record<string, RefusalWording>;
