import type { RefusalWording } from '@maillage/platform-admin';

export const formRefusalsInEnglish = {
  formMissing: () => ({ what: 'The call has no published form.', next: 'Write the form, then publish it.' }),
} as const satisfies Readonly<Record<string, RefusalWording>>;
