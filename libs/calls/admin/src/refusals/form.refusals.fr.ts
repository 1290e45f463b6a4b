import type { RefusalWording } from '@maillage/platform-admin';

export const formRefusalsInFrench = {
  formMissing: () => ({
    what: 'L’appel n’a pas de formulaire publié.',
    next: 'Écrivez le formulaire, puis publiez-le.',
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;
