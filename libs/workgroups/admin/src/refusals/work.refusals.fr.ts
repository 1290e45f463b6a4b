import type { RefusalWording } from '@maillage/platform-admin';

export const workRefusalsInFrench = {
  workForMembers: () => ({
    what: 'Le travail du groupe est réservé à ceux qui y participent.',
    next: 'Rejoignez le groupe depuis sa présentation. Ce qu’il publie est dans la bibliothèque.',
  }),
  threadForMembers: () => ({
    what: 'Seuls les membres du groupe écrivent dans le fil.',
    next: 'Vous pouvez le lire. Pour intervenir, écrivez au chef de file.',
  }),
  workChangedMeanwhile: () => ({
    what: 'Quelqu’un a changé cela entre-temps.',
    next: 'Rechargez la page, puis recommencez.',
  }),
  workTooMuch: () => ({ what: 'La liste est pleine.', next: 'Fermez ce qui est fait, ou ouvrez un autre groupe.' }),
  milestoneNotThereYet: () => ({ what: 'Ce jalon est encore prévu.', next: 'Rechargez la page pour le voir.' }),
  milestonePastThis: () => ({ what: 'Ce jalon n’est plus prévu.', next: 'Reprenez-le pour le changer.' }),
  milestonesIncomplete: () => ({
    what: 'La liste des jalons a changé.',
    next: 'Rechargez la page, puis rangez-les à nouveau.',
  }),
  milestoneUnknown: () => ({ what: 'Ce jalon n’est pas de ce groupe.', next: 'Choisissez-en un de la liste.' }),
  taskNotThereYet: () => ({
    what: 'Cette tâche n’en est pas là.',
    next: 'Rechargez la page pour voir où elle en est.',
  }),
  taskPastThis: () => ({ what: 'Cette tâche n’en est plus là.', next: 'Rechargez la page pour voir où elle en est.' }),
  taskNotYours: () => ({
    what: 'Cette tâche est confiée à quelqu’un d’autre.',
    next: 'Voyez avec cette personne, ou avec le chef de file.',
  }),
  deliverableNotThereYet: () => ({
    what: 'Ce livrable n’en est pas encore là.',
    next: 'Il est relu, puis adopté, puis publié. Rechargez la page pour voir où il en est.',
  }),
  deliverablePastThis: () => ({
    what: 'Ce livrable n’en est plus là.',
    next: 'Rechargez la page pour voir où il en est.',
  }),
  deliverableEnded: () => ({
    what: 'Cette édition ne change plus.',
    next: 'Livrez une nouvelle édition à partir de celle qui est publiée.',
  }),
  deliverableFileMissing: () => ({ what: 'Le fichier manque.', next: 'Choisissez un fichier.' }),
  deliverableLinkMissing: () => ({
    what: 'L’adresse de l’enregistrement manque.',
    next: 'Donnez une adresse qui commence par https://.',
  }),
  editionUnderWay: () => ({
    what: 'Une nouvelle édition est déjà en préparation.',
    next: 'Voyez avec la personne qui la prépare, ou attendez sa publication.',
  }),
  messageEmpty: () => ({ what: 'Le message est vide.', next: 'Écrivez quelque chose.' }),
  messageWithdrawn: () => ({ what: 'Ce message est déjà retiré.', next: 'Il n’y a rien d’autre à faire.' }),
  fileNotOurs: () => ({
    what: 'Ce fichier n’est pas parmi vos documents.',
    next: 'Choisissez un fichier de votre appareil.',
  }),
  groupFileRemoved: () => ({
    what: 'Ce fichier n’est plus partagé.',
    next: 'Rechargez la page, ou partagez-le à nouveau.',
  }),
  groupFileNotYours: () => ({
    what: 'Ce fichier a été partagé par une autre organisation.',
    next: 'Demandez-lui de le retirer, ou demandez-le au chef de file.',
  }),
} as const satisfies Record<string, RefusalWording>;
