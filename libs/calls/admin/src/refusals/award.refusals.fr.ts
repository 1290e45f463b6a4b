import type { RefusalWording } from '@maillage/platform-admin';

export const awardRefusalsInFrench = {
  applicationNotAwarded: () => ({
    what: 'Le jury n’a pas retenu cette candidature.',
    next: 'Un financement s’accorde aux candidatures retenues.',
  }),
  callNotDecided: () => ({
    what: 'Les décisions de l’appel ne sont pas encore annoncées.',
    next: 'Annoncez-les, puis accordez les financements.',
  }),
  awardAmountOutOfRange: () => ({
    what: 'Ce montant ne convient pas.',
    next: 'Écrivez un montant en euros et centimes, qui couvre ce qui est déjà demandé ou versé.',
  }),
  awardAboveCap: () => ({
    what: 'Une structure recevrait plus que le plafond par structure.',
    next: 'Baissez le montant : le plafond est dans les règles de l’appel.',
  }),
  onwardWithoutFunder: () => ({
    what: 'L’article qui permet le reversement manque.',
    next: 'Citez l’article de la convention du financeur, ou retirez le reversement.',
  }),
  envelopeMissing: () => ({ what: 'L’appel n’a pas d’enveloppe.', next: 'Un financement se prend sur une enveloppe.' }),
  envelopeSpent: () => ({
    what: 'L’enveloppe ne suffit pas.',
    next: 'Accordez moins, ou annulez un autre financement.',
  }),
  awardedAlready: () => ({
    what: 'Cette candidature a déjà un financement.',
    next: 'Changez son montant sur sa page.',
  }),
  agreementChangedMeanwhile: () => ({
    what: 'La convention a changé depuis que vous l’avez lue.',
    next: 'Rechargez la page, relisez-la, puis signez.',
  }),
  awardChangedMeanwhile: () => ({ what: 'Ce financement a changé entre-temps.', next: 'Rechargez la page.' }),
  agreementSigned: () => ({ what: 'Votre structure a déjà signé ce texte.', next: 'Il ne reste rien à faire.' }),
  agreementNotSigned: () => ({
    what: 'Le texte n’est pas signé des deux côtés.',
    next: 'Attendez les signatures : au-dessus de 23 000 €, la convention précède tout versement.',
  }),
  paymentNotAsked: () => ({ what: 'Ce versement n’est pas demandé.', next: 'Attendez la demande du bénéficiaire.' }),
  paymentAsked: () => ({ what: 'Ce versement est déjà demandé.', next: 'Attendez sa vérification.' }),
  paymentChecked: () => ({ what: 'Ce versement est déjà vérifié.', next: 'Il peut être versé.' }),
  paymentNotChecked: () => ({ what: 'Ce versement n’est pas vérifié.', next: 'Vérifiez la demande d’abord.' }),
  paymentMade: () => ({ what: 'Ce versement est déjà fait.', next: 'Il ne reste rien à faire.' }),
  scenarioChosen: () => ({
    what: 'La répartition est arrêtée.',
    next: 'Le scénario retenu ne change plus.',
  }),
  scenarioOutdated: () => ({
    what: 'Ce scénario ne couvre plus les candidatures à financer.',
    next: 'Calculez-en un nouveau.',
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;
