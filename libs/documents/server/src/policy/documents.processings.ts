import { declareProcessings } from '@maillage/platform-server';
import { uploadHours } from '@maillage/documents-domain';

declareProcessings([
  {
    code: 'documents',
    legalBasis: 'legitimateInterest',
    categories: ['name', 'documents'],
    recipients: ['ownOrganisation', 'readersByDoor'],
    retentions: [
      { of: 'documents', hours: null, erased: false },
      { of: 'uploads', hours: uploadHours, erased: true },
    ],
  },
]);
