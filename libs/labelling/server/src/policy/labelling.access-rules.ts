import { declareAccessRules } from '@maillage/platform-server';

declareAccessRules([
  { subject: 'labelCycle', table: 'labelling.cycle', bands: ['upward', 'shared'], item: 'labelProgress' },
  { subject: 'labelFinding', table: 'labelling.finding', bands: ['upward', 'shared'], item: 'labelProgress' },
  { subject: 'labelAnswer', table: 'labelling.answer', bands: ['upward', 'shared'], item: 'labelAnswers' },
  { subject: 'labelComment', table: 'labelling.comment', bands: ['shared'] },
  { subject: 'label', table: 'labelling.label', bands: ['network'] },
]);
