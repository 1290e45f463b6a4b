import { defineMessages } from '@maillage/platform-admin';

export const depositsMessages = defineMessages({
  fr: {
    caption: 'Candidatures déposées',
    what: 'les candidatures',
    applicant: 'Candidat',
    depositedAt: 'Déposée',
    late: 'en retard',
    state: 'État',
    none: 'Aucune candidature déposée',
    noneDetail: 'Elles apparaissent à leur dépôt. Avant, personne ne les voit ici.',
    noneAsAsked: 'Aucune candidature ne répond à ces filtres',
    clear: 'Voir toutes',
  },
  en: {
    caption: 'Deposited applications',
    what: 'the applications',
    applicant: 'Applicant',
    depositedAt: 'Deposited',
    late: 'late',
    state: 'State',
    none: 'No application was deposited',
    noneDetail: 'They appear once they are deposited. Before, nobody sees them here.',
    noneAsAsked: 'No application matches these filters',
    clear: 'See all',
  },
});
