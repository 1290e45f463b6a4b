import type { RefusalWording } from '@maillage/platform-admin';

export const membershipRefusalsInFrench = {
  membershipNotThereYet: () => ({
    what: 'Ce n’est pas encore possible pour cette organisation.',
    next: 'Rechargez la page pour voir où elle en est.',
  }),
  membershipPastThis: () => ({
    what: 'Cette organisation n’en est plus là.',
    next: 'Rechargez la page pour voir où elle en est.',
  }),
  joiningNotOpen: () => ({
    what: 'On entre dans ce groupe sur demande.',
    next: 'Demandez à rejoindre : le chef de file répondra.',
  }),
  joiningByInvitation: () => ({
    what: 'On entre dans ce groupe sur invitation.',
    next: 'Écrivez au chef de file si vous souhaitez y participer.',
  }),
  joiningIsOpen: () => ({ what: 'Ce groupe est ouvert.', next: 'Rejoignez-le directement.' }),
  sponsorMayNotJoin: () => ({
    what: 'Votre organisation porte ce groupe : elle y est déjà.',
    next: 'Aucune adhésion n’est nécessaire.',
  }),
  leadAlreadyIn: () => ({
    what: 'Cette Mission mène le groupe : elle y est déjà.',
    next: 'Aucune adhésion n’est nécessaire.',
  }),
  memberNotActive: () => ({
    what: 'Cette organisation n’est pas active dans le réseau.',
    next: 'Voyez avec votre association régionale.',
  }),
  groupFull: () => ({
    what: 'Toutes les places du groupe sont prises.',
    next: 'Écrivez au chef de file : une place peut se libérer.',
  }),
  regionFull: () => ({
    what: 'Toutes les places de votre région sont prises.',
    next: 'Écrivez au chef de file : une place peut se libérer.',
  }),
  regionWithoutSeats: () => ({
    what: 'Ce groupe n’a pas de place pour votre région.',
    next: 'Écrivez à l’organisation qui porte le groupe.',
  }),
  personNotOfOrganisation: () => ({
    what: 'Cette personne n’est pas de votre organisation aujourd’hui.',
    next: 'Choisissez quelqu’un de votre équipe.',
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;
