import { declareProcessings } from '@maillage/platform-server';

declareProcessings([
  {
    code: 'campaigns',
    legalBasis: 'legitimateInterest',
    categories: ['name', 'acts'],
    recipients: ['network'],
    retentions: [{ of: 'decisions', hours: null, erased: false }],
  },
]);
