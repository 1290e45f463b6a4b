import { defineMessages } from '@maillage/platform-admin';

export const callFiguresMessages = defineMessages({
  fr: {
    title: 'L’appel en chiffres',
    deposited: 'Déposées',
    withdrawn: 'Retirées',
    admitted: 'Recevables',
    retained: 'Retenues',
    share: '{{retained}}, soit {{percent}} % des recevables',
    median: 'Délai médian, du dépôt à la réponse',
    days_one: '{{count}} jour',
    days_other: '{{count}} jours',
  },
  en: {
    title: 'The call in figures',
    deposited: 'Deposited',
    withdrawn: 'Withdrawn',
    admitted: 'Admissible',
    retained: 'Selected',
    share: '{{retained}}, which is {{percent}} % of those admissible',
    median: 'Median time, from the deposit to the answer',
    days_one: '{{count}} day',
    days_other: '{{count}} days',
  },
});
