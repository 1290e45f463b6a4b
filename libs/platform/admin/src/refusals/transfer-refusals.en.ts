import type { RefusalParams, RefusalWording } from './refusal-params.js';

/** The sentences of what imports and exports refuse. */
export const transferRefusalsInEnglish = {
  importNotInState: () => ({
    what: 'This import is not at that point any more, nothing changed.',
    next: 'Reload the page to see how far it is.',
  }),
  importHasRefusals: (p) => ({
    what: `${p.count('refused') ?? 'Some'} rows are refused, and these files are taken as a whole or not at all.`,
    next: 'Mend these rows in your files, then import again.',
  }),
  importChangesNothing: () => ({
    what: 'No row changes anything: there is nothing to apply.',
    next: 'Mend the file, or discard this import.',
  }),
  importTooOldToUndo: (p) => ({
    what: `An import can be undone for ${p.count('days') ?? 30} days: its details have been deleted since.`,
    next: 'Correct the records one by one, or import a corrected file.',
  }),
  importUndoBlocked: (p) => ({
    what: `This import can not be undone any more: ${obstacleInEnglish(p)}.`,
    next: 'First undo what depends on it, or correct the records one by one.',
  }),
  importFileMissing: () => ({
    what: 'This import lacks a file.',
    next: 'Choose the file, then go on.',
  }),
  importFileRefused: (p) => ({
    what: `${p.text('file') ? `The file “${p.text('file')}”` : 'This file'} was not taken: ${faultInEnglish(p)}.`,
    next: 'Save it again as “CSV UTF-8” or XLSX, then choose it.',
  }),
  importColumnMissing: () => ({
    what: 'A column that the import needs is tied to no title.',
    next: 'Choose the title that answers to it in your file.',
  }),
  importColumnTwice: (p) => ({
    what: `${p.text('title') ? `The title “${p.text('title')}”` : 'The same title'} is tied to two columns.`,
    next: 'Keep it for one of them.',
  }),
  exportNotReady: () => ({
    what: 'The file is not ready yet.',
    next: 'Come back in a moment to the page of your exports.',
  }),
  exportExpired: () => ({
    what: 'This file is not kept any more: an export can be downloaded for 24 hours.',
    next: 'Ask for it again from the list.',
  }),
  exportTooLong: (p) => ({
    what: `This list is too long for a file${p.count('max') ? `: ${p.count('max')} rows at most` : ''}.`,
    next: 'Add a filter, then export each part.',
  }),
  tooManyExports: (p) => ({
    what: `You are waiting for ${p.count('max') ?? 'several'} files already.`,
    next: 'Wait until one is ready, then ask for this one.',
  }),
} as const satisfies Record<string, RefusalWording>;

const obstacles: Readonly<Record<string, string>> = {
  publishedVersion: 'this version is published',
  editedDraft: 'the draft was edited since',
  discardedDraft: 'the draft was discarded',
  account: 'a person imported has been given an account since',
  delegation: 'a person imported has been given a delegation since',
  membership_proposal: 'a person imported has been proposed elsewhere since',
  otherSeat: 'a person imported has been given another role since',
  changedSince: 'a record imported has been changed since',
  membership: 'an organisation imported has people',
  person: 'an organisation imported has people',
  organisationBelow: 'an association imported has other Missions',
};

function obstacleInEnglish(p: RefusalParams): string {
  const obstacle = obstacles[p.text('what') ?? ''] ?? 'something else leans on it';
  const example = p.text('example');
  return example === null ? obstacle : `${obstacle} (${example})`;
}

const faults: Readonly<Record<string, string>> = {
  fileTooLarge: 'it is larger than 8 MB',
  fileTooLong: 'it has more than 50,000 rows or 200 columns',
  fileTypeUnknown: 'it is neither a CSV nor an XLSX',
  fileEmpty: 'it has no row under its titles',
  fileNotCsv: 'it is no CSV that can be read',
  bytesNotUtf8: 'it is not in UTF-8',
  quotesBroken: 'a quotation mark is opened in it and never closed',
  workbookUnreadable: 'this workbook does not open',
};

function faultInEnglish(p: RefusalParams): string {
  const fault = faults[p.text('fault') ?? ''] ?? 'it can not be read';
  const line = p.count('line');
  return line === null ? fault : `${fault}, at line ${line}`;
}
