import type { RefusalWording } from '@maillage/platform-admin';

export const applicationRefusalsInFrench = {
  applicationNotThereYet: () => ({
    what: 'La candidature n’en est pas encore là.',
    next: 'Suivez les étapes indiquées sur sa page.',
  }),
  applicationPastThis: () => ({
    what: 'La candidature a dépassé cette étape.',
    next: 'Choisissez un des actes ouverts sur sa page.',
  }),
  applicationEnded: () => ({
    what: 'La candidature est terminée.',
    next: 'Vous pouvez la dupliquer pour un autre appel.',
  }),
  applicationIncomplete: () => ({
    what: 'La candidature n’est pas complète.',
    next: 'Complétez ce que chaque partie indique comme manquant.',
  }),
  applicationEliminated: () => ({
    what: 'Un critère éliminatoire écarte la candidature.',
    next: 'Lisez les notes : la candidature peut être rejetée avec ce motif.',
  }),
  depositTooLate: () => ({ what: 'La date limite est passée.', next: 'Écrivez à l’organisation qui conduit l’appel.' }),
  signOffMissing: () => ({
    what: 'La candidature n’est pas validée.',
    next: 'Obtenez la validation de la présidence, ou de qui en a la délégation.',
  }),
  signOffOwnRequest: () => ({
    what: 'Vous avez demandé cette validation vous-même.',
    next: 'Une autre personne doit la donner.',
  }),
  writingClosed: () => ({
    what: 'La candidature ne s’écrit plus.',
    next: 'Reprenez l’écriture si elle n’est pas déposée ; sinon attendez une demande de correction.',
  }),
  fieldNotReopened: () => ({
    what: 'Cette réponse n’est pas rouverte.',
    next: 'Seules les réponses à corriger peuvent changer.',
  }),
  correctionsOpen: () => ({ what: 'Des corrections restent à faire.', next: 'Répondez à chacune avant de redéposer.' }),
  correctionsTooLate: () => ({
    what: 'Le délai des corrections est passé.',
    next: 'Écrivez à l’organisation qui conduit l’appel.',
  }),
  reviewsMissing: () => ({
    what: 'Il manque des évaluations.',
    next: 'Attendez que les évaluateurs aient rendu les leurs.',
  }),
  committeeNotSitting: () => ({ what: 'Le jury ne siège pas.', next: 'Convoquez-le avant de décider.' }),
  consortiumForbidden: () => ({ what: 'Cet appel ne prend pas de consortium.', next: 'Déposez seul.' }),
  consortiumFull: () => ({
    what: 'Le consortium a tous ses partenaires.',
    next: 'Remplacez un partenaire, ou vérifiez le nombre que l’appel permet.',
  }),
  consortiumRequired: () => ({ what: 'Cet appel demande un consortium.', next: 'Invitez au moins un partenaire.' }),
  partnerLeftSinceSignOff: () => ({
    what: 'Un partenaire s’est retiré depuis que la validation a été demandée.',
    next: 'Reprenez l’écriture, puis demandez la validation du consortium tel qu’il est maintenant.',
  }),
  partnersNotCommitted: () => ({
    what: 'Des partenaires ne se sont pas engagés.',
    next: 'Attendez leur engagement, ou remplacez-les.',
  }),
  partnerAlreadyInvited: () => ({
    what: 'Cette structure fait déjà partie du consortium.',
    next: 'Choisissez-en une autre.',
  }),
  leadMayNotBePartner: () => ({
    what: 'La structure porteuse n’est pas partenaire d’elle-même.',
    next: 'Choisissez une autre structure.',
  }),
  coordinatorMayNotBePartner: () => ({
    what: 'La structure qui conduit l’appel juge les candidatures : elle n’y prend pas part.',
    next: 'Choisissez une autre structure.',
  }),
  successorMustWait: () => ({
    what: 'Du dépôt à l’attribution, personne ne prend la place d’un partenaire.',
    next: 'Rendez la place, ou attendez que le projet soit retenu.',
  }),
  partnerNotThereYet: () => ({
    what: 'Le partenaire n’en est pas encore là.',
    next: 'Il doit d’abord accepter, puis s’engager.',
  }),
  partnerPastThis: () => ({ what: 'Le partenaire a déjà répondu.', next: 'Rechargez la page pour voir où il en est.' }),
  partnerReplaced: () => ({ what: 'Ce partenaire a été remplacé.', next: 'Regardez qui a pris sa place.' }),
  shareIncomplete: () => ({
    what: 'Cette part n’est pas complète.',
    next: 'Donnez d’abord les réponses qui manquent.',
  }),
  planIsSigned: () => ({
    what: 'Des partenaires ont signé leur part sur ce plan.',
    next: 'Demandez-leur de rouvrir leur part, puis changez le plan.',
  }),
  planMissing: () => ({
    what: 'Le plan commun n’est pas encore écrit.',
    next: 'Demandez à la structure porteuse de l’écrire, puis signez.',
  }),
  planChangedMeanwhile: () => ({
    what: 'Quelqu’un a changé le plan entre-temps.',
    next: 'Rechargez la page, puis reprenez.',
  }),
  shareChangedMeanwhile: () => ({
    what: 'Quelqu’un a écrit dans cette part entre-temps.',
    next: 'Rechargez la page, puis reprenez.',
  }),
  partnerUnknown: () => ({ what: 'Cette structure n’est pas de ce consortium.', next: 'Rechargez la page.' }),
  partnerNotActive: () => ({
    what: 'Cette structure n’est pas active dans le réseau.',
    next: 'Choisissez-en une autre.',
  }),
  gridCriterionUnknown: () => ({ what: 'Ce critère n’est pas dans la grille.', next: 'Rechargez la grille.' }),
  markOutOfRange: () => ({ what: 'La note sort du barème.', next: 'Choisissez une note du barème.' }),
  marksMissing: () => ({ what: 'Des critères ne sont pas notés.', next: 'Notez chacun, ou dites-le sans objet.' }),
  eliminatoryNeedsMark: () => ({ what: 'Un critère éliminatoire se note toujours.', next: 'Donnez une note.' }),
  awardNotThereYet: () => ({ what: 'L’attribution n’en est pas encore là.', next: 'Suivez ses étapes.' }),
  awardPastThis: () => ({ what: 'L’attribution a dépassé cette étape.', next: 'Choisissez un des actes ouverts.' }),
  awardEnded: () => ({ what: 'L’attribution est terminée.', next: 'Il ne reste rien à faire.' }),
  scheduleIncomplete: () => ({
    what: 'L’échéancier ne couvre pas toute l’attribution.',
    next: 'Répartissez-la en totalité.',
  }),
  scheduleOutOfOrder: () => ({
    what: 'L’échéancier n’est pas dans l’ordre.',
    next: 'Rangez les versements par date ; le solde vient en dernier.',
  }),
  reportsMissing: () => ({
    what: 'Des bilans sont attendus.',
    next: 'Attendez que la structure porteuse les ait clos.',
  }),
  paymentsOpen: () => ({ what: 'Des versements restent à faire.', next: 'Faites-les avant de solder.' }),
  envelopeBelowFloors: () => ({
    what: 'L’enveloppe ne couvre pas les planchers.',
    next: 'Baissez le plancher, ou retenez moins de candidatures.',
  }),
  keyWithoutFigures: () => ({
    what: 'Des chiffres manquent pour cette clé.',
    next: 'Complétez les fiches, ou choisissez une autre clé.',
  }),
  mixedKeyIncomplete: () => ({ what: 'Les parts de la clé ne font pas 100 %.', next: 'Corrigez les pourcentages.' }),
  applicationChangedMeanwhile: () => ({
    what: 'La candidature a changé depuis que vous l’avez lue.',
    next: 'Rechargez la page, relisez-la, puis recommencez.',
  }),
  responseChangedMeanwhile: () => ({
    what: 'Cette réponse a changé entre-temps.',
    next: 'Relisez ce qu’une autre personne a écrit, puis enregistrez de nouveau.',
  }),
  fieldUnknown: () => ({ what: 'Le formulaire n’a pas cette question.', next: 'Rechargez la page.' }),
  answerUnreadable: () => ({
    what: 'Cette réponse n’est pas de la forme attendue.',
    next: 'Vérifiez ce qui est demandé.',
  }),
  applicantNotActive: () => ({
    what: 'Votre organisation n’est pas active dans le réseau.',
    next: 'Voyez sa situation avec l’union.',
  }),
  applicantNotEligible: () => ({
    what: 'L’appel ne s’adresse pas à votre organisation.',
    next: 'Lisez à qui il s’adresse.',
  }),
  messageAudienceNotYours: () => ({
    what: 'Ce message ne peut pas avoir ces lecteurs.',
    next: 'Choisissez d’autres lecteurs.',
  }),
  examinationChangedMeanwhile: () => ({
    what: 'Quelqu’un a instruit ce dossier entre-temps.',
    next: 'Rechargez la page, puis reprenez.',
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;
