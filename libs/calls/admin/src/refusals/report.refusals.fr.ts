import type { RefusalWording } from '@maillage/platform-admin';

/** Reports of awarded projects, in French. */
export const reportRefusalsInFrench = {
  reportsAlreadyOpen: () => ({ what: 'Les bilans de ce projet sont déjà ouverts.', next: 'Ouvrez-les dans la liste.' }),
  reportClosed: () => ({ what: 'Ce bilan est clos.', next: 'Lisez-le tel qu’il a été remis.' }),
  reportShareNotThereYet: () => ({
    what: 'Cette part n’est pas encore envoyée.',
    next: 'Attendez qu’elle le soit avant de demander une correction.',
  }),
  reportSharePastThis: () => ({
    what: 'Cette part est envoyée.',
    next: 'La structure porteuse peut la rouvrir en demandant une correction.',
  }),
  sharesAwaited: () => ({
    what: 'Des parts manquent.',
    next: 'Attendez-les, ou dites pourquoi vous closez sans elles.',
  }),
  earlierReportOpen: () => ({ what: 'Un bilan précédent est encore ouvert.', next: 'Closez-le d’abord.' }),
  reportFileUnreadable: () => ({
    what: 'Ce fichier n’est pas un tableau que le portail sait lire.',
    next: 'Repartez du tableau téléchargé ici, en XLSX ou en CSV.',
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;
