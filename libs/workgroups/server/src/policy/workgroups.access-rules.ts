import { declareAccessRules } from '@maillage/platform-server';

declareAccessRules([
  { subject: 'workgroup', table: 'workgroups.workgroup', bands: ['own', 'shared'] },
  { subject: 'groupMembership', table: 'workgroups.membership', bands: ['own', 'shared'] },
  { subject: 'joiningNeed', table: 'workgroups.joining_need', bands: ['own', 'shared'] },
]);
