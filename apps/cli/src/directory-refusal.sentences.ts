import type { DirectoryRefusal, DirectoryRefusalReason } from '@maillage/network-domain';
import { printable } from './printable.js';

const sentences: Readonly<Record<DirectoryRefusalReason, string>> = {
  fileUnreadable: 'the file cannot be opened or read',
  fileTooLarge: 'the file is larger than 8 MiB',
  fileEmpty: 'the file is empty',
  fileNotCsv: 'the file is not a CSV of this directory: it has none of the expected columns',
  bytesNotUtf8: 'the file is not in UTF-8; save it as "CSV UTF-8"',
  quotesBroken: 'a quotation mark is opened and never closed, or stands inside a cell without quotes',
  columnMissing: 'the column is missing',
  columnDoubled: 'the column is there twice',
  columnUnnamed: 'a column has no name',
  rowTooShort: 'the row has fewer cells than there are columns',
  rowTooLong: 'the row has more cells than there are columns',
  formula: 'the cell begins like a formula, which a spreadsheet would run',
  codeMissing: 'the code is missing',
  codeMalformed: 'the code must be 1 to 40 letters, digits, dots, dashes or underscores',
  codeDuplicated: 'another row has the same code already',
  codeOfAnotherKind: 'the network has an organisation of another kind under this code',
  nameBlank: 'the name is blank',
  nameTooLong: 'the name is longer than 200 characters',
  characterForbidden: 'the text has a control, bidirectional or invisible character',
  regionUnknown: 'no region has this code',
  regionStillClaimed: 'a Mission that the files do not name still belongs to this ARML in a region it would leave',
  regionalUnknown: 'no ARML has this code, neither in the other file nor in the network',
  regionalDoesNotCoverRegion: 'this ARML does not cover the region of the Mission',
  departmentUnknown: 'no department has this code',
  departmentOutsideRegion: 'the department is not in this region',
  coordinateNotOnEarth: 'not degrees on Earth, such as 47.9025 with a point',
  coordinateAlone: 'latitude and longitude are given together or not at all',
  timeZoneUnknown: 'no time zone has this name, such as Europe/Paris',
};

/** Why, in plain English: `missions.csv, line 12 (01004S00), timezone "Paris": no time zone has this name…`. */
export function sentenceOf({ file, line, column, code, value, reason }: DirectoryRefusal): string {
  const row = line === null ? '' : `, line ${line}${code === null ? '' : ` (${printable(code)})`}`;
  const cell = column === null ? '' : `, ${printable(column)}`;
  const content = value === null || value === '' || value === column ? '' : ` "${printable(value)}"`;
  return `${printable(file)}${row}${cell}${content}: ${sentences[reason]}.`;
}
