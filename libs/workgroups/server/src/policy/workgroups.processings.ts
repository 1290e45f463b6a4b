import { declareProcessings } from '@maillage/platform-server';

declareProcessings([
  {
    code: 'workgroups',
    legalBasis: 'legitimateInterest',
    categories: ['name', 'acts', 'writings'],
    recipients: ['network'],
    retentions: [
      { of: 'decisions', hours: null, erased: false },
      { of: 'writings', hours: null, erased: false },
    ],
  },
]);
