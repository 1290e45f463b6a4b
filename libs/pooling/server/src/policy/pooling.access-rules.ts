import { declareAccessRules } from '@maillage/platform-server';

declareAccessRules([
  { subject: 'campaign', table: 'pooling.campaign', bands: ['own', 'shared'] },
  { subject: 'campaignGauge', table: 'pooling.campaign_counter', bands: ['parent'] },
  { subject: 'participation', table: 'pooling.participation', bands: ['own', 'shared'] },
  { subject: 'need', table: 'pooling.need', bands: ['own', 'shared'] },
  { subject: 'paidPrice', table: 'pooling.paid_price', bands: ['own'] },
  { subject: 'savingReference', table: 'pooling.saving_reference', bands: ['own', 'shared'] },
]);
