import type { RefusalWording } from '@maillage/platform-admin';

export const cycleRefusalsInFrench = {
  cycleNotThereYet: () => ({
    what: 'Le dossier n’en est pas encore là.',
    next: 'Suivez les étapes dans l’ordre : la prochaine est en haut de la page.',
  }),
  cyclePastThis: () => ({
    what: 'Cette étape du dossier est passée.',
    next: 'Relisez les décisions, plus bas : elles disent qui l’a passée et quand.',
  }),
  cycleElsewhere: () => ({
    what: 'L’état du dossier ne permet pas cet acte.',
    next: 'Rechargez la page pour voir où il en est.',
  }),
  cycleClosed: () => ({ what: 'Le dossier est terminé.', next: 'Ouvrez un nouveau dossier pour aller plus loin.' }),
  cycleSkipsCommission: () => ({
    what: 'Un audit à blanc et un audit de suivi ne passent pas en commission.',
    next: 'Terminez-le une fois le rapport définitif envoyé.',
  }),
  cycleNeedsCommission: () => ({
    what: 'Ce dossier mène à une décision de la commission.',
    next: 'Inscrivez-le à l’ordre du jour d’une commission.',
  }),
  notYourAct: () => ({
    what: 'Cet acte revient à quelqu’un d’autre dans ce dossier.',
    next: 'Voyez sur la page qui est attendu.',
  }),
  noRegionAbove: () => ({
    what: 'Aucune association régionale n’est rattachée à votre organisation.',
    next: 'Déposez la candidature sans relecture.',
  }),
  rolesNotNamed: () => ({
    what: 'La présidence, la direction ou le contact du label ne sont pas désignés.',
    next: 'Désignez-les dans l’auto-évaluation, puis candidatez.',
  }),
  levelUnknown: () => ({ what: 'Le référentiel n’a pas ce niveau.', next: 'Choisissez un niveau dans la liste.' }),
  thresholdMissed: () => ({
    what: 'Le score réalisé n’atteint pas le seuil du niveau visé.',
    next: 'Avancez sur les critères qui pèsent le plus, ou visez un autre niveau.',
  }),
  answersMissing: () => ({
    what: 'Des critères n’ont pas encore de réponse.',
    next: 'Répondez-y : la page va au premier.',
  }),
  conditionMissed: () => ({
    what: 'Un critère désigné par le niveau n’est pas assez avancé.',
    next: 'Ouvrez ce critère et complétez-le.',
  }),
  evidenceMissing: () => ({
    what: 'Des critères annoncés faits n’ont pas d’élément de preuve.',
    next: 'Joignez une preuve à chacun.',
  }),
  evidenceExpired: () => ({
    what: 'Des éléments de preuve ne sont plus valables.',
    next: 'Déposez une version à jour de chacun.',
  }),
  auditorNotIndependent: () => ({
    what: 'Cette personne n’est pas indépendante de l’organisation auditée.',
    next: 'Choisissez quelqu’un d’autre : la proposition dit pourquoi chacun est écarté.',
  }),
  auditorsMustDiffer: () => ({
    what: 'Le binôme compte deux fois la même personne.',
    next: 'Choisissez deux personnes.',
  }),
  auditorNotInPool: () => ({
    what: 'Cette personne n’est pas dans le vivier des auditeurs.',
    next: 'Choisissez dans le vivier, ou faites-la entrer.',
  }),
  auditorAlreadyEntered: () => ({
    what: 'Cette personne est déjà dans le vivier.',
    next: 'Modifiez sa qualification.',
  }),
  auditorHasNoSeat: () => ({
    what: 'Cette personne n’a pas la fonction d’auditeur à l’UNML.',
    next: 'Invitez-la d’abord comme auditrice, dans l’équipe.',
  }),
  auditorStillAudits: () => ({
    what: 'Cette personne a des audits en cours.',
    next: 'Attendez leur rapport définitif, ou remplacez-la.',
  }),
  qualificationDatesWrong: () => ({
    what: 'Les dates de la qualification ne se suivent pas.',
    next: 'Donnez un début, puis une fin qui vient après.',
  }),
  planDatesWrong: () => ({
    what: 'Les dates de la visite ne se suivent pas, ou durent trop.',
    next: 'Donnez un début et une fin, à dix jours au plus.',
  }),
  planInPast: () => ({ what: 'La visite commencerait dans le passé.', next: 'Choisissez une date à venir.' }),
  planMethodMissing: () => ({
    what: 'Le plan ne dit pas comment vous allez procéder.',
    next: 'Choisissez au moins une méthode.',
  }),
  planPeopleMissing: () => ({
    what: 'Le plan ne nomme personne à rencontrer.',
    next: 'Écrivez au moins une personne ou une fonction.',
  }),
  planSampleMissing: () => ({
    what: 'Le plan ne retient aucun critère.',
    next: 'Choisissez les critères que vous examinerez.',
  }),
  auditNotDue: () => ({
    what: 'Le plan prévoit l’audit plus tard.',
    next: 'Attendez ce jour, ou envoyez un nouveau plan.',
  }),
  criteriaNotExamined: () => ({
    what: 'Des critères de l’échantillon n’ont pas encore d’avis.',
    next: 'Donnez un avis sur chacun, puis terminez la visite.',
  }),
  opinionMissing: () => ({
    what: 'L’avis diffère de la réponse sans dire ce qui a été vu.',
    next: 'Écrivez la part que vous avez vue.',
  }),
  opinionChangedMeanwhile: () => ({
    what: 'L’autre membre du binôme a écrit sur ce critère entre-temps.',
    next: 'Comparez les deux textes, puis enregistrez celui que vous retenez.',
  }),
  findingTextMissing: () => ({ what: 'Un point relevé n’a pas de texte.', next: 'Écrivez ce qui a été constaté.' }),
  summaryMissing: () => ({ what: 'Le rapport n’a pas de synthèse.', next: 'Écrivez-la en quelques phrases.' }),
  contradictoryPhaseRuns: () => ({
    what: 'La phase contradictoire court encore.',
    next: 'Attendez la réponse de l’organisation, ou l’échéance.',
  }),
  contradictoryPhaseOver: () => ({
    what: 'La phase contradictoire n’est pas ouverte.',
    next: 'Le rapport définitif dira ce qui est retenu.',
  }),
  contestsUnanswered: () => ({
    what: 'Des contestations attendent votre réponse.',
    next: 'Maintenez ou levez chaque point contesté.',
  }),
  responseTextMissing: () => ({ what: 'Cette réponse demande un texte.', next: 'Expliquez en quelques phrases.' }),
  findingElsewhere: () => ({
    what: 'L’état de ce point ne permet pas cet acte.',
    next: 'Rechargez la page pour voir où il en est.',
  }),
  reportNotFinal: () => ({ what: 'Le rapport n’est pas encore définitif.', next: 'Répondez d’abord au point relevé.' }),
  goodPracticeAsksNothing: () => ({
    what: 'Une bonne pratique ne demande pas d’action.',
    next: 'Partagez-la avec les autres Missions.',
  }),
} satisfies Readonly<Record<string, RefusalWording>>;
