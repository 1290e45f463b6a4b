import type { RefusalWording } from '@maillage/platform-admin';

export const surveyRefusalsInFrench = {
  surveyNotThereYet: () => ({
    what: 'L’enquête n’en est pas encore là.',
    next: 'Elle s’ouvre d’abord, se clôt, puis se publie.',
  }),
  surveyPastThis: () => ({
    what: 'L’enquête a déjà dépassé cette étape.',
    next: 'Rechargez la page pour voir où elle en est.',
  }),
  surveyDeadlinePassed: () => ({
    what: 'L’enquête est arrivée à sa clôture avant votre réponse.',
    next: 'Écrivez à l’organisation qui la porte : une autre suivra peut-être.',
  }),
  surveyNotForYou: () => ({
    what: 'Cette enquête s’adresse aux Missions Locales actives de l’organisation qui la porte.',
    next: 'Changez d’organisation si vous répondez pour une autre Mission.',
  }),
  sponsorMustStandAbove: () => ({
    what: 'Une enquête est portée par une association régionale ou par l’union.',
    next: 'Proposez votre sujet à votre association régionale.',
  }),
  surveyTitleMissing: () => ({
    what: 'L’enquête n’a pas de titre.',
    next: 'Écrivez ce que vous demandez, en une ligne.',
  }),
  surveyFamiliesMissing: () => ({ what: 'L’enquête ne demande rien.', next: 'Ajoutez au moins une famille.' }),
  surveyFamilyUnnamed: () => ({ what: 'Une famille n’a pas de nom.', next: 'Nommez-la, ou retirez-la.' }),
  surveyClosingInPast: () => ({ what: 'La clôture est passée.', next: 'Choisissez un jour et une heure à venir.' }),
  surveyFamilyUnanswered: ({ text }) => ({
    what: `La réponse manque pour « ${text('label') ?? 'une famille'} ».`,
    next: 'Choisissez l’une des trois réponses.',
  }),
  remindedLately: () => ({
    what: 'Les Missions ont été relancées il y a moins d’un jour.',
    next: 'Attendez demain pour relancer encore.',
  }),
  familyBelowThreshold: ({ count }) => ({
    what: `${count('percent') ?? 'Trop peu'} % des réponses la mutualiseraient : le seuil de ${count('threshold') ?? ''} % n’est pas dépassé.`,
    next: 'Proposez une famille qui dépasse le seuil.',
  }),
  familyAlreadyProposed: () => ({
    what: 'Cette famille a déjà donné lieu à une proposition de ce genre.',
    next: 'Voyez où elle en est.',
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;
