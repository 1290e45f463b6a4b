import { declareAccessRules } from '@maillage/platform-server';

declareAccessRules([
  { subject: 'callForProjects', table: 'calls.call', bands: ['own', 'network'] },
  { subject: 'callApplication', table: 'calls.application', bands: ['own', 'shared'] },
  { subject: 'callAnswer', table: 'calls.answer', bands: ['own', 'shared'] },
  { subject: 'callDeposit', table: 'calls.deposit', bands: ['own', 'shared'] },
  { subject: 'callMessage', table: 'calls.message', bands: ['own', 'shared'] },
  { subject: 'consortiumShare', table: 'calls.share', bands: ['own', 'shared'] },
  { subject: 'projectReportShare', table: 'calls.report_share', bands: ['own', 'shared'] },
]);
