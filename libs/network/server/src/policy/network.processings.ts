import { declareProcessings } from '@maillage/platform-server';
import { sessionHours } from '../application/session-opening.js';

const day = 24;

declareProcessings([
  {
    code: 'directory',
    legalBasis: 'legitimateInterest',
    categories: ['name', 'address', 'role', 'mandate'],
    recipients: ['network', 'aboveForAddress'],
    retentions: [{ of: 'directory', hours: null, erased: false }],
  },
  {
    code: 'accounts',
    legalBasis: 'contract',
    categories: ['address', 'password', 'secondFactor', 'sessions'],
    recipients: ['person', 'host'],
    retentions: [
      { of: 'session', hours: sessionHours, erased: false },
      { of: 'secondFactorProof', hours: 12, erased: false },
      { of: 'link', hours: 72, erased: false },
      { of: 'failures', hours: 2 * day, erased: true },
      { of: 'account', hours: null, erased: false },
    ],
  },
  {
    code: 'assistance',
    legalBasis: 'legitimateInterest',
    categories: ['name', 'acts'],
    recipients: ['person', 'ownOrganisation', 'union'],
    retentions: [
      { of: 'assistance', hours: 0.5, erased: false },
      { of: 'assistanceRecord', hours: null, erased: false },
    ],
  },
]);
