import type { RefusalWording } from '@maillage/platform-admin';

export const callRefusalsInFrench = {
  callNotThereYet: () => ({
    what: 'L’appel n’en est pas encore là.',
    next: 'Suivez les étapes de l’appel : celle-ci viendra plus tard.',
  }),
  callPastThis: () => ({
    what: 'L’appel a dépassé cette étape.',
    next: 'Choisissez un des actes ouverts sur la page de l’appel.',
  }),
  callEnded: () => ({ what: 'L’appel est terminé.', next: 'Clonez-le pour en ouvrir un autre.' }),
  callIncomplete: () => ({
    what: 'L’appel n’est pas complet.',
    next: 'Complétez ce que la page de l’appel indique comme manquant.',
  }),
  callOpensLater: () => ({ what: 'L’appel n’est pas encore ouvert.', next: 'Attendez son ouverture.' }),
  callNotOpen: () => ({
    what: 'L’appel n’est pas ouvert aux candidatures.',
    next: 'Lisez sa page : elle dit où il en est.',
  }),
  callClosingBeforeOpening: () => ({
    what: 'La clôture précède l’ouverture.',
    next: 'Choisissez une clôture après l’ouverture.',
  }),
  callClosingInPast: () => ({ what: 'Cette date est déjà passée.', next: 'Choisissez une date à venir.' }),
  closingNotReached: () => ({
    what: 'La clôture n’est pas encore venue.',
    next: 'Des structures comptent sur la dernière minute : attendez la clôture.',
  }),
  extensionNotLater: () => ({
    what: 'La nouvelle clôture n’est pas plus tardive.',
    next: 'Choisissez une date après la clôture actuelle.',
  }),
  dayDoesNotExist: () => ({ what: 'Ce jour n’existe pas au calendrier.', next: 'Vérifiez le jour et le mois.' }),
  decisionBeforeCommittee: () => ({
    what: 'La décision est annoncée avant le jury.',
    next: 'Choisissez un jour de décision après celui du jury.',
  }),
  committeeBeforeClosing: () => ({
    what: 'Le jury se réunit avant la clôture.',
    next: 'Choisissez un jour de jury après la clôture.',
  }),
  capAboveEnvelope: () => ({
    what: 'Le plafond par structure dépasse l’enveloppe.',
    next: 'Baissez le plafond, ou augmentez l’enveloppe.',
  }),
  applicationsUndecided: () => ({
    what: 'Des candidatures attendent leur décision.',
    next: 'Décidez de chacune avant de clore le jury.',
  }),
  awardsStillOpen: () => ({
    what: 'Des attributions sont encore en cours.',
    next: 'Soldez-les ou annulez-les d’abord.',
  }),
  fieldLockedByModel: () => ({
    what: 'L’appel national fixe ce point.',
    next: 'Laissez-le comme le modèle le dit, ou demandez à l’union de l’ouvrir.',
  }),
  callChangedMeanwhile: () => ({
    what: 'L’appel a changé entre-temps.',
    next: 'Rechargez la page, puis reprenez votre modification : rien n’est perdu à l’écran.',
  }),
  callDeclinedByItself: () => ({ what: 'Un appel n’est pas une variante de lui-même.', next: 'Clonez-le plutôt.' }),
  questionAnswered: () => ({ what: 'Cette question a déjà sa réponse.', next: 'Lisez-la sur la page de l’appel.' }),
  motiveMissing: () => ({
    what: 'Le motif manque.',
    next: 'Écrivez-le en une phrase : les structures concernées le liront.',
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;
