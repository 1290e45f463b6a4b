import { declareProcessings } from '@maillage/platform-server';

declareProcessings([
  {
    code: 'labelling',
    legalBasis: 'legitimateInterest',
    categories: ['name', 'acts', 'writings'],
    recipients: ['assessed', 'assessors'],
    retentions: [
      { of: 'decisions', hours: null, erased: false },
      { of: 'writings', hours: null, erased: false },
    ],
  },
  {
    code: 'assessors',
    legalBasis: 'legitimateInterest',
    categories: ['name', 'qualification', 'acts'],
    recipients: ['person', 'union'],
    retentions: [{ of: 'pool', hours: null, erased: false }],
  },
]);
