import type { RefusalWording } from '@maillage/platform-admin';

export const meetingRefusalsInFrench = {
  meetingNotThereYet: () => ({
    what: 'La réunion n’en est pas encore là.',
    next: 'Rechargez la page pour voir où elle en est.',
  }),
  meetingPastThis: () => ({
    what: 'La réunion n’en est plus là.',
    next: 'Rechargez la page pour voir où elle en est.',
  }),
  meetingEnded: () => ({ what: 'La réunion est passée, ou annulée.', next: 'Elle ne change plus.' }),
  meetingInPast: () => ({ what: 'Cette date est passée.', next: 'Choisissez une date à venir.' }),
  meetingNotBegun: () => ({ what: 'Ce n’est pas encore l’heure.', next: 'Revenez à l’heure du début.' }),
  meetingEndsBeforeItStarts: () => ({ what: 'La fin est avant le début.', next: 'Corrigez l’heure de fin.' }),
  meetingPlaceMissing: () => ({
    what: 'Le lieu manque.',
    next: 'Dites où se tient la réunion, ou choisissez « à distance ».',
  }),
  meetingLinkMissing: () => ({
    what: 'Le lien de connexion manque.',
    next: 'Donnez le lien, qui commence par https://.',
  }),
  meetingLinkNotHttps: () => ({
    what: 'Ce lien n’est pas sûr.',
    next: 'Donnez une adresse qui commence par https://, sans mot de passe.',
  }),
  meetingDatesMissing: () => ({ what: 'Aucune date n’est proposée.', next: 'Proposez au moins une date.' }),
  meetingDateTwice: () => ({ what: 'La même date est proposée deux fois.', next: 'Retirez l’une des deux.' }),
  meetingDateUnknown: () => ({
    what: 'Cette date n’est plus proposée.',
    next: 'Rechargez la page pour voir les dates.',
  }),
  presenterUnknown: () => ({
    what: 'Cette personne n’est pas du groupe.',
    next: 'Choisissez quelqu’un du groupe, ou personne.',
  }),
  representativeMissing: () => ({ what: 'Le nom de la personne qui représente manque.', next: 'Dites par qui.' }),
  memberUnknown: () => ({
    what: 'Cette personne n’est pas du groupe.',
    next: 'Rechargez la page pour voir qui en est.',
  }),
  minutesNotThereYet: () => ({
    what: 'Le compte rendu n’en est pas encore là.',
    next: 'Il s’écrit une fois la réunion tenue.',
  }),
  minutesPastThis: () => ({ what: 'Le compte rendu est déjà envoyé.', next: 'Reprenez-le pour l’écrire à nouveau.' }),
  minutesFrozen: () => ({ what: 'Le compte rendu est validé.', next: 'Il ne change plus.' }),
  minutesForThosePresent: () => ({
    what: 'Seules les personnes présentes se prononcent.',
    next: 'Si vous étiez là, demandez au chef de file de le noter.',
  }),
  minutesValidatedAlready: () => ({ what: 'Vous l’avez déjà validé.', next: 'Il n’y a rien d’autre à faire.' }),
  minutesEmpty: () => ({ what: 'Le compte rendu est vide.', next: 'Écrivez ce qui s’est dit sur un point au moins.' }),
  minutesDeadlineTooSoon: () => ({
    what: 'L’échéance est trop proche.',
    next: 'Laissez au moins deux jours pour lire.',
  }),
  nobodyNotedPresent: () => ({ what: 'Personne n’est noté présent.', next: 'Notez d’abord qui était là.' }),
  validationsAwaited: () => ({
    what: 'Des personnes présentes ne se sont pas prononcées.',
    next: 'Attendez-les, ou l’échéance : ne rien dire vaudra accord.',
  }),
  amendmentsOpen: () => ({ what: 'Des corrections attendent une réponse.', next: 'Répondez à chacune.' }),
  ownAmendmentOpen: () => ({
    what: 'Votre correction attend une réponse.',
    next: 'Vous pourrez valider une fois qu’elle est traitée.',
  }),
  amendmentAnswered: () => ({ what: 'Cette correction a déjà sa réponse.', next: 'Rechargez la page pour la lire.' }),
  followUpNotThereYet: () => ({
    what: 'Cette décision est encore ouverte.',
    next: 'Rechargez la page pour voir où elle en est.',
  }),
  followUpPastThis: () => ({
    what: 'Cette décision n’est plus ouverte.',
    next: 'Rechargez la page pour voir où elle en est.',
  }),
  followUpNotYours: () => ({
    what: 'Cette décision est suivie par quelqu’un d’autre.',
    next: 'Écrivez à son responsable, ou au chef de file.',
  }),
  followUpsTooMany: (p) => ({
    what: `Le relevé de cette réunion compte déjà ${p.count('max') ?? 60} décisions.`,
    next: 'Regroupez-en, ou notez celle-ci à la réunion suivante.',
  }),
  meetingChangedMeanwhile: () => ({
    what: 'Quelqu’un a changé la réunion entre-temps.',
    next: 'Rechargez la page, puis recommencez.',
  }),
} as const satisfies Record<string, RefusalWording>;
