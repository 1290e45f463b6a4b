import type { RefusalWording } from '@maillage/platform-admin';

export const workshopRefusalsInFrench = {
  workshopNotThereYet: () => ({
    what: 'L’atelier n’en est pas encore là.',
    next: 'Rechargez la page pour voir où il en est.',
  }),
  workshopPastThis: () => ({ what: 'L’atelier n’en est plus là.', next: 'Rechargez la page pour voir où il en est.' }),
  workshopEnded: () => ({ what: 'L’atelier est annulé.', next: 'Il ne change plus.' }),
  workshopNotOpen: () => ({
    what: 'Les inscriptions ne sont pas ouvertes.',
    next: 'Écrivez à l’organisateur si vous souhaitez venir.',
  }),
  workshopBegun: () => ({ what: 'L’atelier a commencé.', next: 'L’enregistrement sera publié ici s’il y en a un.' }),
  workshopNotForYou: () => ({
    what: 'Cet atelier est réservé à une autre région.',
    next: 'Regardez les ateliers ouverts au réseau.',
  }),
  registeredAlready: () => ({ what: 'Votre inscription est déjà faite.', next: 'Il n’y a rien d’autre à faire.' }),
  notRegistered: () => ({
    what: 'Vous n’avez pas d’inscription.',
    next: 'Rechargez la page pour voir où vous en êtes.',
  }),
  registrationNotThereYet: () => ({ what: 'Cette inscription a déjà sa place.', next: 'Rechargez la page.' }),
  registrationPastThis: () => ({ what: 'Cette inscription n’en est plus là.', next: 'Rechargez la page.' }),
  registrationWithdrawn: () => ({ what: 'Cette inscription est retirée.', next: 'Inscrivez-vous à nouveau.' }),
  capacityBelowSeatsGiven: () => ({
    what: 'Des places sont déjà données.',
    next: 'Gardez au moins autant de places que d’inscrits.',
  }),
  replayNotHttps: () => ({ what: 'Ce lien n’est pas sûr.', next: 'Donnez une adresse qui commence par https://.' }),
  workshopChangedMeanwhile: () => ({
    what: 'Quelqu’un a changé l’atelier entre-temps.',
    next: 'Rechargez la page, puis recommencez.',
  }),
} as const satisfies Record<string, RefusalWording>;
