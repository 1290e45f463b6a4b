import { type DirectoryEntry, type DirectoryOrganisation, foldedCode } from './directory-entry.js';
import type { DirectoryRefusal } from './directory-refusal.js';
import { sheetOf, type DirectorySheet, type SheetRow } from './directory-sheet.js';
import type { DirectoryTable } from './directory-table.js';
import { missionColumns, readMissionRow } from './mission-row.js';
import { readRegionalRow, regionalColumns } from './regional-row.js';
import type { RowReading } from './row-reading.js';

/** The two files; undefined is one that is no table at all, so that the other is still judged alone. */
export interface DirectoryTables {
  readonly regionals: DirectoryTable | undefined;
  readonly missions: DirectoryTable | undefined;
}

/** One of the two files, each row beside what it says. */
export interface ReadSheet {
  readonly readable: boolean;
  readonly rows: readonly { readonly row: SheetRow; readonly entry: DirectoryEntry | undefined }[];
  /** Codes of all rows, refused ones too, folded. */
  readonly codes: ReadonlySet<string>;
  readonly refused: readonly DirectoryRefusal[];
}

export interface DirectorySheets {
  readonly existing: readonly DirectoryOrganisation[];
  readonly regionals: ReadSheet;
  readonly missions: ReadSheet;
}

export function readDirectorySheets(
  existing: readonly DirectoryOrganisation[],
  tables: DirectoryTables,
): DirectorySheets {
  return {
    existing,
    regionals: readSheet(tables.regionals && sheetOf(tables.regionals, regionalColumns), readRegionalRow),
    missions: readSheet(tables.missions && sheetOf(tables.missions, missionColumns), readMissionRow),
  };
}

function readSheet(sheet: DirectorySheet | undefined, read: (row: SheetRow) => RowReading): ReadSheet {
  if (sheet === undefined) return { readable: false, rows: [], codes: new Set(), refused: [] };
  const readings = sheet.rows.map((row) => ({ row, reading: read(row) }));
  return {
    readable: sheet.readable,
    rows: readings.map(({ row, reading }) => ({ row, entry: reading.entry })),
    codes: new Set([...sheet.rows.map(({ code }) => code), ...sheet.codesOfRefusedRows].map(foldedCode)),
    refused: [...sheet.refused, ...readings.flatMap(({ reading }) => reading.refused)],
  };
}
