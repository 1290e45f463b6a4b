import type { RefusalWording } from '@maillage/platform-admin';

export const formRefusalsInEnglish = {
  formMissing: () => ({
    what: 'The call has no published form.',
    next: 'Compose and publish a form, then choose it in the call.',
  }),
  formNotOfModel: () => ({
    what: 'This form is not that of the national call you are adapting.',
    next: 'Keep the form of the model, or make a copy of it among the forms and choose the copy.',
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;
