import type { RefusalWording } from '@maillage/platform-admin';

export const formRefusalsInFrench = {
  formMissing: () => ({
    what: 'L’appel n’a pas de formulaire publié.',
    next: 'Composez et publiez un formulaire, puis choisissez-le dans l’appel.',
  }),
  formNotOfModel: () => ({
    what: 'Ce formulaire n’est pas celui de l’appel national que vous déclinez.',
    next: 'Gardez le formulaire du modèle, ou faites-en une copie dans les formulaires et choisissez-la.',
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;
