import type { RefusalWording } from '@maillage/platform-admin';

export const commissionRefusalsInFrench = {
  sessionNotConvened: () => ({
    what: 'Les membres ne sont pas encore convoqués.',
    next: 'Convoquez la commission, puis notez ses décisions.',
  }),
  sessionAlreadyConvened: () => ({
    what: 'Les membres sont déjà convoqués.',
    next: 'Complétez l’ordre du jour, ou notez les décisions.',
  }),
  sessionAlreadyHeld: () => ({
    what: 'Cette commission a eu lieu.',
    next: 'Préparez une autre session pour la suite.',
  }),
  sessionInPast: () => ({ what: 'Ce jour est passé.', next: 'Choisissez aujourd’hui ou un jour à venir.' }),
  sessionTitleMissing: () => ({ what: 'La session n’a pas de titre.', next: 'Donnez-lui un titre court.' }),
  agendaEmpty: () => ({
    what: 'L’ordre du jour est vide.',
    next: 'Inscrivez un dossier avant de convoquer.',
  }),
  itemsUndecided: (p) => ({
    what:
      p.count('count') === null
        ? 'Des dossiers attendent leur décision.'
        : `Dossiers sans décision : ${p.count('count')}.`,
    next: 'Notez leur décision, ou retirez-les de l’ordre du jour.',
  }),
  cycleNotReadyForCommission: () => ({
    what: 'Ce dossier n’est pas prêt pour la commission.',
    next: 'Attendez son rapport définitif.',
  }),
  cycleAlreadyOnAgenda: () => ({
    what: 'Ce dossier est déjà à l’ordre du jour d’une session.',
    next: 'Retirez-le de l’autre session pour l’inscrire ici.',
  }),
  itemAlreadyDecided: () => ({
    what: 'La commission a déjà décidé de ce dossier.',
    next: 'Sa décision est sur la page de la session.',
  }),
  itemRemoved: () => ({
    what: 'Ce dossier a quitté l’ordre du jour.',
    next: 'Inscrivez-le de nouveau pour en décider.',
  }),
  motivesMissing: () => ({
    what: 'Les motifs manquent.',
    next: 'Écrivez-les : ils figurent dans la lettre.',
  }),
  conditionsMissing: () => ({
    what: 'Les conditions manquent.',
    next: 'Écrivez-les avec leur délai : le suivi les reprendra.',
  }),
  levelMissing: () => ({ what: 'Le niveau manque.', next: 'Choisissez le niveau que la commission attribue.' }),
  levelNotAsked: () => ({
    what: 'Cette décision n’attribue pas de niveau.',
    next: 'Retirez le niveau, ou changez la décision.',
  }),
  levelNotInFramework: () => ({
    what: 'Le référentiel n’a pas ce niveau.',
    next: 'Choisissez un niveau du référentiel du dossier.',
  }),
  levelAboveReport: (p) => ({
    what:
      p.count('supported') === 0
        ? 'Le rapport définitif ne soutient aucun niveau.'
        : `Le niveau dépasse celui que soutient le rapport définitif${p.count('supported') === null ? '' : ` (${p.count('supported')})`}.`,
    next: 'Dites pourquoi la commission va au-delà, ou choisissez un autre niveau.',
  }),
  nobodyPresent: () => ({ what: 'Aucun membre n’est noté présent.', next: 'Cochez les membres qui ont siégé.' }),
  presentNotMember: () => ({
    what: 'Une personne notée présente n’est pas membre ce jour-là.',
    next: 'Cochez des membres dont le mandat court au jour de la session.',
  }),
  recusedMemberPresent: (p) => ({
    what: p.text('name')
      ? `${p.text('name')} a un intérêt dans ce dossier et ne siège pas.`
      : 'Un membre qui a un intérêt dans ce dossier ne siège pas.',
    next: 'Retirez ce membre des présents pour ce dossier.',
  }),
  deciderRecused: () => ({
    what: 'Vous avez un intérêt dans ce dossier.',
    next: 'Demandez à une autre personne de noter la décision.',
  }),
  memberAlreadyThere: () => ({ what: 'Cette personne est déjà membre.', next: 'Voyez la liste des membres.' }),
  memberHasNoSeat: () => ({
    what: 'Cette personne n’a pas la fonction de membre de la commission à l’UNML.',
    next: 'Invitez-la d’abord comme membre de la commission.',
  }),
  termAlreadyEnded: () => ({ what: 'Le mandat de ce membre est terminé.', next: 'Faites-le entrer de nouveau.' }),
  termEndsBeforeItStarts: (p) => ({
    what: 'Le mandat finirait avant de commencer.',
    next: p.moment('startsOn')
      ? `Choisissez un jour après le ${p.moment('startsOn')}.`
      : 'Choisissez un jour plus tardif.',
  }),
  interestAlreadyDeclared: () => ({
    what: 'Vous ne siégez pas sur ce dossier.',
    next: 'Votre déclaration est dans les pièces de la session.',
  }),
  notOnThisCommission: () => ({
    what: 'Vous n’êtes pas membre de cette commission.',
    next: 'Voyez les sessions qui vous sont ouvertes.',
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;
