import type { RefusalWording } from '@maillage/platform-admin';

export const serviceRefusalsInFrench = {
  serviceNotThereYet: () => ({
    what: 'Le service n’est pas encore ouvert.',
    next: 'Attendez que l’organisation qui le porte l’ouvre.',
  }),
  servicePastThis: () => ({ what: 'Le service a déjà dépassé cette étape.', next: 'Rechargez la page.' }),
  serviceEnded: () => ({ what: 'Ce service est terminé.', next: 'Voyez les autres services du groupe.' }),
  notMemberOfGroup: () => ({
    what: 'Ce service est réservé aux membres du groupe.',
    next: 'Entrez d’abord dans le groupe.',
  }),
  alreadySubscribed: () => ({
    what: 'Votre Mission est déjà inscrite.',
    next: 'Sa place se lit sur la page du service.',
  }),
  notSubscribed: () => ({ what: 'Votre Mission n’est pas inscrite à ce service.', next: 'Inscrivez-la d’abord.' }),
  figuresMissing: () => ({
    what: 'La clé de répartition utilise un chiffre qui manque.',
    next: 'Déclarez les chiffres de l’année de votre Mission, puis revenez.',
  }),
  keyPartsIncomplete: ({ count }) => ({
    what: `Les parts de la clé font ${count('percent') ?? 'autre chose que 100'} %.`,
    next: 'Écrivez des parts entières qui font 100 %.',
  }),
  nobodySeated: () => ({ what: 'Personne n’a de place.', next: 'Attendez que des Missions s’inscrivent.' }),
  periodBackwards: () => ({
    what: 'Le dernier jour est avant le premier.',
    next: 'Choisissez un dernier jour plus tard.',
  }),
  notUsedYet: () => ({
    what: 'Votre Mission n’a pas encore utilisé ce service.',
    next: 'L’avis se donne quand on a une place, dès le premier jour du service.',
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;
