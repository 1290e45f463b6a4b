/** Why a file, a row or a cell of the directory cannot be taken. The sentences for each live with the commands. */
export const directoryRefusalReasons = [
  'fileUnreadable',
  'fileTooLarge',
  'fileEmpty',
  'fileNotCsv',
  'bytesNotUtf8',
  'quotesBroken',
  'columnMissing',
  'columnDoubled',
  'columnUnnamed',
  'rowTooShort',
  'rowTooLong',
  'formula',
  'codeMissing',
  'codeMalformed',
  'codeDuplicated',
  'codeOfAnotherKind',
  'nameBlank',
  'nameTooLong',
  'characterForbidden',
  'regionUnknown',
  'regionStillClaimed',
  'regionalUnknown',
  'regionalDoesNotCoverRegion',
  'departmentUnknown',
  'departmentOutsideRegion',
  'coordinateNotOnEarth',
  'coordinateAlone',
  'timeZoneUnknown',
] as const;
export type DirectoryRefusalReason = (typeof directoryRefusalReasons)[number];

/** The place of a refusal: null stands for the whole file (line), the whole row (column), or a row without a code. */
export interface DirectoryRefusal {
  readonly file: string;
  /** Line of the file as an editor counts them, from 1; of a row over several lines, the first. */
  readonly line: number | null;
  readonly column: string | null;
  readonly code: string | null;
  readonly value: string | null;
  readonly reason: DirectoryRefusalReason;
}
