import type { RefusalParams, RefusalWording } from '@maillage/platform-admin';

export const juryRefusalsInFrench = {
  applicationNotInReview: () => ({
    what: 'Cette candidature n’est pas en évaluation.',
    next: 'Elle s’évalue une fois recevable, jusqu’à la décision du jury.',
  }),
  reviewerConflicted: () => ({
    what: 'Un lien avec une des structures candidates écarte cette personne.',
    next: 'Choisissez une autre personne.',
  }),
  reviewerAlreadyAssigned: () => ({
    what: 'Cette personne a déjà le dossier.',
    next: 'Choisissez une autre personne.',
  }),
  reviewerHasNoSeat: () => ({
    what: 'Cette personne n’a pas de fonction en cours dans cette structure.',
    next: 'Choisissez une personne de l’annuaire, et la structure où elle sert.',
  }),
  opinionQuestionMissing: () => ({
    what: 'La question ou la date de l’avis manque.',
    next: 'Écrivez ce que vous demandez, et pour quel jour.',
  }),
  regionHasNobodyFree: (p) => ({
    what: `Personne de l’association régionale ne peut encore donner cet avis. ${nobodyFree(p)}`,
    next: 'Choisissez une autre personne.',
  }),
  reviewAlreadyGiven: () => ({
    what: 'Vous avez déjà rendu cette évaluation.',
    next: 'Elle se refait seulement si le dossier est déposé de nouveau.',
  }),
  recommendationMissing: () => ({ what: 'Votre avis manque.', next: 'Dites favorable, à discuter ou défavorable.' }),
  reviewWordsMissing: () => ({
    what: 'Votre commentaire manque.',
    next: 'Un avis, ou une note éliminatoire, s’explique en quelques mots.',
  }),
  assignmentEnded: () => ({ what: 'Ce dossier a déjà été retiré à cette personne.', next: 'Rechargez la page.' }),
  juryItemDecided: () => ({
    what: 'Le jury a déjà décidé de ce dossier.',
    next: 'Sa décision est sur la page de l’appel.',
  }),
  jurorUnknown: () => ({ what: 'Cette personne ne siège pas.', next: 'Choisissez parmi les membres de la séance.' }),
  recusedJurorPresent: (p) => ({
    what: `${p.text('name') ?? 'Une personne'} est en déport sur ce dossier${because(p.text('conflict'))}.`,
    next: 'Retirez cette personne des présents pour ce dossier.',
  }),
  juryQuorumMissing: (p) => ({
    what: `Le quorum n’est pas atteint${p.count('quorum') === null ? '' : ` : présents nécessaires, ${p.count('quorum')}`}.`,
    next: 'Les personnes en déport ne comptent pas. Complétez les présents, ou reportez le dossier.',
  }),
  jurorAlreadyRecused: () => ({ what: 'Cette personne est déjà en déport.', next: 'Il ne reste rien à faire.' }),
  juryQuorumOutOfRange: () => ({
    what: 'Le quorum ne convient pas au nombre de membres.',
    next: 'Choisissez un nombre entre 1 et celui des membres.',
  }),
  shortlistEmpty: () => ({
    what: 'Aucune candidature n’est présélectionnée.',
    next: 'Présélectionnez-en une avant de réunir le jury.',
  }),
  juryDecides: () => ({
    what: 'Une candidature présélectionnée se décide en séance.',
    next: 'Notez la décision du jury, avec ses motifs, dans l’onglet du jury.',
  }),
  reviewChangedMeanwhile: () => ({
    what: 'Cette évaluation a changé entre-temps.',
    next: 'Rechargez la page, puis reprenez.',
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;

const ties: Readonly<Record<string, string>> = {
  seatInLeadApplicant: 'exerce dans la structure candidate',
  mandateInLeadApplicant: 'a un mandat dans la structure candidate',
  seatInPartner: 'exerce chez un partenaire',
  mandateInPartner: 'a un mandat chez un partenaire',
  sharedBoardMember: 'a un administrateur en commun avec qui candidate',
  declared: 'a déclaré un intérêt',
};

function because(conflict: string | null | undefined): string {
  const tie = ties[conflict ?? ''];
  return tie === undefined ? '' : ` : ${tie}`;
}

/** Why nobody is left to ask: all causes that hold, or that there is nobody. */
function nobodyFree(p: RefusalParams): string {
  const [asked, bound] = [p.count('asked') ?? 0, p.count('bound') ?? 0];
  if (asked + bound === 0) {
    return 'Elle n’a pas de chargé de mission inscrit sur le portail, ou elle conduit l’appel elle-même.';
  }
  return [
    ...(asked === 0 ? [] : [`Chargés de mission à qui l’avis est déjà demandé : ${asked}.`]),
    ...(bound === 0 ? [] : [`Écartés par un lien avec une structure candidate : ${bound}.`]),
  ].join(' ');
}
