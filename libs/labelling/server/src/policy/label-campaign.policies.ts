import { type Policy, reading } from '@maillage/platform-server';

const leading = { capability: 'accompanyLabelling', writes: 'own' } as const satisfies Policy;

export const campaignPolicies = {
  read: reading('accompanyLabelling'),
  open: leading,
  remind: leading,
  close: leading,
} as const satisfies Record<string, Policy>;
