import { defineMessages } from '@maillage/platform-admin';

export const recordSubjectMessages = defineMessages({
  fr: {
    campaign: 'Les campagnes que nous conduisons',
    campaignFor: 'acheter ensemble',
    campaignGauge: 'Les totaux d’une campagne',
    campaignGaugeFor: 'dire où en est la campagne, sans nommer personne',
    participation: 'Nos réponses aux campagnes',
    participationFor: 'compter qui rejoint',
    need: 'Nos besoins déclarés, ligne par ligne',
    needFor: 'dimensionner l’achat',
    paidPrice: 'Les prix que nous payons',
    paidPriceFor: 'mesurer notre économie, pour nous',
    savingReference: 'Ce que nous payions avant un achat groupé',
    savingReferenceFor: 'calculer l’économie d’une campagne close',
    whoSees: 'Qui peut voir ceci ?',
  },
  en: {
    campaign: 'The campaigns that we coordinate',
    campaignFor: 'to buy together',
    campaignGauge: 'The totals of a campaign',
    campaignGaugeFor: 'to say where the campaign stands, without naming anybody',
    participation: 'Our answers to campaigns',
    participationFor: 'to count who joins',
    need: 'The needs that we declare, line by line',
    needFor: 'to size the purchase',
    paidPrice: 'The prices that we pay',
    paidPriceFor: 'to measure what we save, for ourselves',
    savingReference: 'What we paid before a pooled purchase',
    savingReferenceFor: 'to work out what a closed campaign saved',
    whoSees: 'Who can see this?',
  },
});
