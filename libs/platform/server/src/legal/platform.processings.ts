import { fileHours } from '../exports/export-run.js';
import { requestHours } from '../idempotency/forget-requests.job.js';
import { fileDays, rowDays } from '../imports/forget-import-files.job.js';
import { declareProcessings } from './processing.js';

const day = 24;

declareProcessings([
  {
    code: 'mails',
    legalBasis: 'legitimateInterest',
    categories: ['address', 'message'],
    recipients: ['person', 'host'],
    retentions: [{ of: 'mails', hours: null, erased: false }],
  },
  {
    code: 'transfers',
    legalBasis: 'legitimateInterest',
    categories: ['name', 'address', 'role'],
    recipients: ['ownOrganisation'],
    retentions: [
      { of: 'importFile', hours: fileDays * day, erased: true },
      { of: 'importRows', hours: rowDays * day, erased: true },
      { of: 'exportFile', hours: fileHours, erased: true },
      { of: 'exportMention', hours: 30 * day, erased: true },
    ],
  },
  {
    code: 'requests',
    legalBasis: 'legitimateInterest',
    categories: ['answers'],
    recipients: ['nobody'],
    retentions: [{ of: 'requestKeys', hours: requestHours, erased: true }],
  },
]);
