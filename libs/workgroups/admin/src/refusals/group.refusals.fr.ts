import type { RefusalWording } from '@maillage/platform-admin';

export const groupRefusalsInFrench = {
  groupNotThereYet: () => ({
    what: 'Le groupe n’en est pas encore là.',
    next: 'Suivez les étapes que sa page propose.',
  }),
  groupPastThis: () => ({ what: 'Le groupe a déjà dépassé cette étape.', next: 'Rechargez la page.' }),
  groupEnded: () => ({
    what: 'Ce groupe est clos.',
    next: 'Son bilan se lit sur sa page ; un nouveau groupe peut être proposé.',
  }),
  groupNotActive: () => ({
    what: 'Ce groupe ne travaille pas en ce moment.',
    next: 'Attendez qu’il démarre ou reprenne : sa page le dira.',
  }),
  groupChangedMeanwhile: () => ({
    what: 'Quelqu’un a modifié ce groupe entre-temps.',
    next: 'Rechargez la page, puis reprenez votre changement.',
  }),
  letterIncomplete: () => ({
    what: 'La lettre de mission n’est pas complète.',
    next: 'Écrivez la raison d’être du groupe et au moins un livrable attendu.',
  }),
  bandNotOfUnion: () => ({
    what: 'L’union n’a pas de région : ses groupes s’adressent à tout le réseau.',
    next: 'Choisissez « Tout le réseau ».',
  }),
  seatsBelowMembers: ({ count }) => ({
    what: `${count('taken') ?? 'Plus de'} places sont déjà prises.`,
    next: 'Donnez au moins autant de places, ou voyez d’abord avec les membres.',
  }),
  leadNotDirector: () => ({
    what: 'Le chef de file est choisi parmi les directions en fonction.',
    next: 'Choisissez une personne dont le rôle de direction court aujourd’hui dans sa Mission.',
  }),
  leadOutsideBand: () => ({
    what: 'Cette Mission ne voit pas le groupe.',
    next: 'Choisissez quelqu’un de la région, ou ouvrez le groupe à tout le réseau.',
  }),
  leadTermInPast: () => ({
    what: 'Le mandat de chef de file finirait dans le passé.',
    next: 'Choisissez une date à venir.',
  }),
  leadTermTooLong: () => ({
    what: 'Un mandat de chef de file dure cinq ans au plus.',
    next: 'Choisissez une date plus proche : le mandat pourra être renouvelé.',
  }),
  leadMissing: () => ({
    what: 'Ce groupe n’a pas de chef de file.',
    next: 'Désignez quelqu’un, ou lancez un appel à volontaires.',
  }),
  volunteersNotCalled: () => ({
    what: 'Aucun appel à volontaires n’est ouvert pour ce groupe.',
    next: 'Écrivez à l’organisation qui porte le groupe si vous souhaitez le mener.',
  }),
  alreadyVolunteer: () => ({
    what: 'Vous êtes déjà volontaire pour mener ce groupe.',
    next: 'L’organisation qui le porte le voit sur sa page.',
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;
