import { declareProcessings } from '@maillage/platform-server';

declareProcessings([
  {
    code: 'callsForProjects',
    legalBasis: 'legitimateInterest',
    categories: ['name', 'acts', 'writings'],
    recipients: ['applicants', 'coordinators'],
    retentions: [
      { of: 'decisions', hours: null, erased: false },
      { of: 'writings', hours: null, erased: false },
    ],
  },
]);
