import type { RefusalWording } from '@maillage/platform-admin';

/** Acts on organisations, people and rights. */
export const directoryRefusalsInFrench = {
  organisationStateForbids: () => ({
    what: 'L’état de cette organisation ne permet pas cet acte.',
    next: 'Voyez son histoire, puis choisissez un acte que son état ouvre.',
  }),
  missionsStillBelow: (p) => ({
    what:
      p.count('missions') === 1
        ? 'Une Mission dépend encore de cette association.'
        : `${p.count('missions') ?? 'Des'} Missions dépendent encore de cette association.`,
    next: 'Rattachez-les à une autre, puis recommencez.',
  }),
  kindsMustMatch: () => ({
    what: 'Ces deux organisations ne sont pas du même genre.',
    next: 'Réunissez deux Missions, ou deux associations régionales.',
  }),
  mergeIntoItself: () => ({
    what: 'Une organisation ne peut pas être réunie avec elle-même.',
    next: 'Choisissez celle qui reprend ses personnes et ses sites.',
  }),
  successorNotActive: () => ({
    what: 'L’organisation qui reprend n’est pas active.',
    next: 'Activez-la d’abord, ou choisissez-en une autre.',
  }),
  codeTaken: (p) => ({
    what: `Le code est déjà celui de ${p.text('holder') ?? 'une autre organisation'}.`,
    next: 'Choisissez un autre code.',
  }),
  codeMissing: () => ({ what: 'Le code manque.', next: 'Donnez celui de l’annuaire du réseau.' }),
  nameMissing: () => ({ what: 'Le nom manque.', next: 'Écrivez le nom d’usage de l’organisation.' }),
  regionalNotFitting: () => ({
    what: 'Cette association ne couvre pas cette région, ou n’est pas active.',
    next: 'Choisissez l’association régionale qui couvre la région.',
  }),
  splitPartsMissing: (p) => ({
    what: 'Le nombre de nouvelles organisations ne convient pas.',
    next: `Nommez-en de une à ${p.count('max') ?? 5}.`,
  }),
  siretWrong: (p) => ({
    what:
      p.count('digits') === 14
        ? 'Un chiffre du SIRET est faux : sa clé ne tombe pas juste.'
        : 'Un SIRET a 14 chiffres.',
    next: 'Recopiez-le de votre avis de situation au répertoire Sirene.',
  }),
  rnaWrong: () => ({
    what: 'Ce numéro n’est pas un numéro RNA.',
    next: 'Écrivez un W suivi de neuf chiffres, comme sur le récépissé de la préfecture.',
  }),
  communeCodeWrong: () => ({
    what: 'Ce code n’est pas celui d’une commune.',
    next: 'Écrivez le code INSEE à cinq signes, qui n’est pas le code postal.',
  }),
  postalCodeWrong: () => ({ what: 'Un code postal a cinq chiffres.', next: 'Écrivez-le sans espace.' }),
  contractingBasisWithoutAuthority: () => ({
    what: 'Un critère est choisi pour une organisation qui n’est pas pouvoir adjudicateur.',
    next: 'Répondez « oui » à pouvoir adjudicateur, ou retirez le critère.',
  }),
  profileChangedMeanwhile: () => ({
    what: 'Une autre personne a modifié la fiche pendant que vous écriviez.',
    next: 'Gardez vos réponses à portée, rechargez la page, puis reportez-les.',
  }),
  figureOfComingYear: (p) => ({
    what: 'Cette année n’est pas commencée.',
    next: `Choisissez ${p.count('year') ?? 'l’année en cours'} ou une année passée.`,
  }),
  figureNegative: () => ({ what: 'Ce chiffre est plus petit que zéro.', next: 'Écrivez 0 ou plus.' }),
  siteAlreadyClosed: () => ({ what: 'Ce site est déjà fermé.', next: 'Il reste dans la fiche, avec ses dates.' }),
  closedBeforeOpened: () => ({
    what: 'La fermeture vient avant l’ouverture.',
    next: 'Choisissez un jour plus tardif.',
  }),
  roleNotOfKind: () => ({
    what: 'Cette fonction n’existe pas dans ce genre d’organisation.',
    next: 'Choisissez une fonction de la liste.',
  }),
  endsBeforeItStarts: () => ({ what: 'La fin vient avant le début.', next: 'Choisissez un jour plus tardif.' }),
  seatAlreadyEnded: () => ({
    what: 'Cette fonction a déjà pris fin.',
    next: 'Rechargez la page pour voir l’équipe d’aujourd’hui.',
  }),
  lastHeadMayNotLeave: () => ({
    what: 'Plus personne ne pourrait donner de droits dans cette organisation.',
    next: 'Donnez d’abord la direction ou la présidence à une autre personne.',
  }),
  headAlreadyThere: () => ({
    what: 'Cette organisation a déjà quelqu’un qui peut inviter.',
    next: 'Écrivez à sa direction ou à sa présidence.',
  }),
  mayNotInviteOneself: () => ({
    what: 'Vous ne pouvez pas vous donner une fonction ailleurs.',
    next: 'Demandez à l’organisation de vous inviter.',
  }),
  organisationGone: () => ({
    what: 'Cette organisation est fermée, ou réunie à une autre.',
    next: 'Voyez son histoire pour savoir qui a repris.',
  }),
  endsLaterThanItDoes: () => ({
    what: 'Cette fonction prend déjà fin avant ce jour.',
    next: 'Choisissez un jour plus proche ; un renouvellement se fait par un nouveau mandat.',
  }),
  recordsNotAlike: () => ({
    what: 'Ces deux fiches n’ont ni le même nom ni la même adresse.',
    next: 'Corrigez le nom d’abord, si c’est bien la même personne.',
  }),
  duplicateHasAccount: () => ({
    what: 'La fiche à retirer a un compte en service.',
    next: 'Gardez celle qui a le compte, et retirez l’autre.',
  }),
  alreadyOfOrganisation: () => ({
    what: 'Cette personne a déjà cette fonction ici.',
    next: 'Cherchez-la dans l’équipe.',
  }),
  tooManyInvitations: (p) => ({
    what: `Votre organisation a déjà invité ${p.count('max') ?? 'beaucoup de'} personnes depuis hier.`,
    next: 'Reprenez demain, ou demandez à l’Union d’importer la liste de votre équipe.',
  }),
  alreadyProposed: () => ({
    what: 'Cette fonction est déjà proposée à cette personne.',
    next: 'Attendez sa réponse, ou retirez la proposition.',
  }),
  proposalAlreadyAnswered: () => ({
    what: 'Cette proposition a déjà reçu une réponse.',
    next: 'Rechargez la page pour la lire.',
  }),
  substituteOfNobody: () => ({
    what: 'Le mandat à suppléer a pris fin, ou n’est pas d’ici.',
    next: 'Choisissez un mandat en cours de votre organisation.',
  }),
  delegateHasNoSeat: () => ({
    what: 'Cette personne n’a pas de fonction dans votre organisation.',
    next: 'Invitez-la d’abord, ou choisissez quelqu’un de l’équipe.',
  }),
  capabilityNotYours: () => ({
    what: 'Vous ne pouvez pas donner un droit que votre fonction n’ouvre pas.',
    next: 'Retirez-le de la liste.',
  }),
  capabilityNotLendable: () => ({
    what: 'Le droit de donner des droits ne se délègue pas.',
    next: 'Donnez plutôt une fonction à cette personne.',
  }),
  delegationTooLong: (p) => ({
    what: 'Une délégation dure un an au plus.',
    next: `Choisissez une fin dans les ${p.count('days') ?? 366} jours ; vous pourrez la renouveler.`,
  }),
  delegationAlreadyEnded: () => ({ what: 'Cette délégation a déjà pris fin.', next: 'Rechargez la page.' }),
  capabilityNotOfKind: () => ({
    what: 'Ce droit n’a pas de sens, ou pas de sûreté, pour cette fonction.',
    next: 'Choisissez une fonction d’une organisation qui peut l’exercer.',
  }),
  rightAlreadySo: () => ({
    what: 'Ce droit est déjà ainsi, ou le sera par un changement annoncé.',
    next: 'Voyez les changements annoncés, plus bas.',
  }),
  someoneMustEditRoles: () => ({
    what: 'Plus personne ne pourrait modifier les fonctions du réseau.',
    next: 'Donnez d’abord ce droit à une autre fonction de l’union.',
  }),
  mergePersonIntoItself: () => ({
    what: 'Les deux fiches sont la même.',
    next: 'Choisissez la fiche à garder, puis celle qui fait double emploi.',
  }),
  mayNotMergeOneself: () => ({
    what: 'Une de ces fiches est la vôtre.',
    next: 'Demandez à une autre personne de l’union de les réunir.',
  }),
  personAlreadyMerged: () => ({
    what: 'Cette fiche a déjà été réunie à une autre.',
    next: 'Rechargez la liste des doublons.',
  }),
} as const satisfies Record<string, RefusalWording>;
