import { declareAccessRules } from '@maillage/platform-server';

declareAccessRules([
  { subject: 'organisation', table: 'network.organisation', bands: ['network'] },
  { subject: 'profile', table: 'network.organisation_profile', bands: ['network'] },
  { subject: 'people', table: 'network.seat', bands: ['network'] },
  { subject: 'history', table: 'network.organisation_decision', bands: ['own', 'shared'] },
  { subject: 'contactEmail', table: 'network.person_contact', bands: ['upward', 'person'], item: 'contactEmail' },
  { subject: 'staff', table: 'network.yearly_figure', bands: ['upward'], item: 'staff' },
  { subject: 'youngPeople', table: 'network.yearly_figure', bands: ['upward'], item: 'youngPeople' },
  { subject: 'budget', table: 'network.yearly_figure', bands: ['upward'], item: 'budget' },
  { subject: 'delegation', table: 'network.delegation', bands: ['own', 'person'] },
  { subject: 'proposal', table: 'network.membership_proposal', bands: ['own', 'person'] },
]);
