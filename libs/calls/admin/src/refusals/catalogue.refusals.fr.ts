import type { RefusalWording } from '@maillage/platform-admin';

export const catalogueRefusalsInFrench = {
  outsideCallArchived: () => ({
    what: 'Cet appel externe est archivé.',
    next: 'Saisissez-en un nouveau si le financeur le rouvre.',
  }),
  outsideCallChangedMeanwhile: () => ({
    what: 'L’appel externe a changé entre-temps.',
    next: 'Rechargez la page, puis reprenez votre modification : rien n’est perdu à l’écran.',
  }),
  outsideSourceNotHttps: () => ({
    what: 'L’adresse de la source n’est pas une adresse https complète.',
    next: 'Copiez l’adresse de la page du financeur : elle commence par https://.',
  }),
  amountsReversed: () => ({
    what: 'Le montant le plus bas dépasse le plus haut.',
    next: 'Échangez les deux montants, ou videz l’un d’eux.',
  }),
  tooManyAlerts: () => ({
    what: 'Vous avez déjà autant d’alertes qu’une personne peut en garder.',
    next: 'Arrêtez-en une pour en garder une autre.',
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;
