import type { RefusalWording } from '@maillage/platform-admin';

/** What self-assessments and their plans refuse. */
export const assessmentRefusalsInFrench = {
  cycleAlreadyOpen: () => ({
    what: 'Une auto-évaluation est déjà ouverte pour ce référentiel.',
    next: 'Continuez-la : il n’y en a qu’une à la fois.',
  }),
  frameworkNotForUs: () => ({
    what: 'Ce référentiel ne s’adresse pas à votre organisation.',
    next: 'Choisissez-en un autre dans la liste.',
  }),
  nothingToRenew: () => ({
    what: 'Il n’y a pas encore de label à suivre ou à renouveler.',
    next: 'Ouvrez un premier dossier.',
  }),
  cycleStateForbids: () => ({
    what: 'Le dossier n’en est pas là.',
    next: 'Regardez où il en est, en haut de la page.',
  }),
  answersFrozen: () => ({
    what: 'Les réponses sont figées pendant l’examen du dossier.',
    next: 'Le plan d’amélioration reste ouvert : notez-y la suite.',
  }),
  answerChangedMeanwhile: (p) => ({
    what: p.text('by') === null ? 'Quelqu’un a répondu entre-temps.' : `${p.text('by')} a répondu entre-temps.`,
    next: 'Comparez les deux textes : le vôtre est gardé dans l’historique.',
  }),
  criterionExcluded: () => ({
    what: 'Ce critère ne concerne pas votre organisation, d’après son profil.',
    next: 'Si le profil a changé, corrigez-le : le critère reviendra au prochain cycle.',
  }),
  criterionUnknown: () => ({
    what: 'Ce critère n’est pas dans le référentiel.',
    next: 'Rechargez la page.',
  }),
  assigneeCannotSee: () => ({
    what: 'Cette personne ne verrait pas le critère.',
    next: 'Choisissez quelqu’un qui travaille dans l’organisation, ou invitez cette personne comme contributrice.',
  }),
  seatNotHeld: () => ({
    what: 'Cette personne n’occupe pas cette fonction aujourd’hui.',
    next: 'Choisissez qui l’occupe, ou mettez l’annuaire à jour.',
  }),
  audienceNotYours: () => ({
    what: 'Votre organisation ne lirait pas ce message.',
    next: 'Choisissez des lecteurs dont elle fait partie.',
  }),
  helpAlreadyAsked: () => ({
    what: 'L’aide est déjà demandée.',
    next: 'Écrivez la suite dans les échanges.',
  }),
  helpNotAsked: () => ({
    what: 'Aucune aide n’est demandée ici.',
    next: 'Rechargez la page.',
  }),
  evidenceGone: () => ({
    what: 'Ce document n’est plus joint à ce critère.',
    next: 'Rechargez la page : quelqu’un l’a détaché.',
  }),
  alreadyOnLatestVersion: () => ({
    what: 'Les réponses sont déjà sur la dernière version du référentiel.',
    next: 'Il n’y a rien à reprendre.',
  }),
  planActionChangedMeanwhile: () => ({
    what: 'Quelqu’un a modifié cette action entre-temps.',
    next: 'Relisez-la, puis recommencez.',
  }),
  tooManySnapshots: (p) => ({
    what: `Vous avez déjà pris ${p.count('max') ?? 'beaucoup de'} photographies de ce dossier depuis hier.`,
    next: 'Reprenez demain : celles qui sont prises restent là.',
  }),
  tooManyEvidenceRequests: (p) => ({
    what: `Vous avez déjà fait ${p.count('max') ?? 'beaucoup de'} demandes de preuve sur ce dossier depuis hier.`,
    next: 'Reprenez demain, ou réunissez plusieurs documents dans une demande.',
  }),
  partMissing: () => ({
    what: 'La part faite manque.',
    next: 'Indiquez un pourcentage de 1 à 99.',
  }),
  partNotAChoice: () => ({
    what: 'Ce critère se répond par l’un des choix proposés.',
    next: 'Choisissez l’un d’eux.',
  }),
  notConcernedReasonMissing: () => ({
    what: 'Il manque pourquoi ce critère ne vous concerne pas.',
    next: 'Écrivez-le en une phrase.',
  }),
  scaleChoiceMissing: () => ({
    what: 'La façon de répondre a changé pour des critères auxquels vous aviez répondu.',
    next: 'Choisissez pour chacun de garder ou de reprendre la réponse.',
  }),
  undoTooLate: () => ({
    what: 'Il est trop tard pour annuler cette reprise.',
    next: 'L’ancienne réponse est dans l’historique de chaque critère.',
  }),
  answersChangedSince: () => ({
    what: 'Des réponses ont été modifiées depuis : l’annulation les perdrait.',
    next: 'L’ancienne réponse est dans l’historique de chaque critère.',
  }),
  versionNotPublished: () => ({
    what: 'Cette version du référentiel n’est pas publiée.',
    next: 'Attendez que l’union la publie.',
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;
