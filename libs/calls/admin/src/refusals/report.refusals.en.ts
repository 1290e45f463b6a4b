import type { RefusalWording } from '@maillage/platform-admin';

/** Reports of awarded projects, in English. */
export const reportRefusalsInEnglish = {
  reportsAlreadyOpen: () => ({ what: 'The reports of this project are open already.', next: 'Open them in the list.' }),
  reportClosed: () => ({ what: 'This report is closed.', next: 'Read it as it was handed in.' }),
  reportShareNotThereYet: () => ({
    what: 'This share was not sent yet.',
    next: 'Wait for it before you ask for a correction.',
  }),
  reportSharePastThis: () => ({
    what: 'This share was sent.',
    next: 'The lead applicant reopens it by asking for a correction.',
  }),
  sharesAwaited: () => ({ what: 'Shares are missing.', next: 'Wait for them, or say why you close without them.' }),
  earlierReportOpen: () => ({ what: 'An earlier report is still open.', next: 'Close it first.' }),
  reportFileUnreadable: () => ({
    what: 'This file is no table that the portal can read.',
    next: 'Start from the table downloaded here, as XLSX or CSV.',
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;
