/** A table as a file holds it: one header, then rows of texts. What a row says is not judged here. */
export interface Sheet {
  /** Line of the header, counted from 1 as an editor counts. */
  readonly headerLine: number;
  readonly header: readonly string[];
  readonly rows: readonly SheetLine[];
}

export interface SheetLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Why a file is no table that can be read. */
export const sheetFaults = [
  'fileTooLarge',
  'fileTypeUnknown',
  'fileEmpty',
  'fileNotCsv',
  'fileTooLong',
  'bytesNotUtf8',
  'quotesBroken',
  'workbookUnreadable',
] as const;
export type SheetFault = (typeof sheetFaults)[number];

export type SheetReading =
  | { readonly sheet: Sheet; readonly fault: undefined }
  | { readonly sheet: undefined; readonly fault: SheetFault; readonly line: number | null };

export function faultySheet(fault: SheetFault, line: number | null = null): SheetReading {
  return { sheet: undefined, fault, line };
}

/** Eighty times the directory of the whole network. */
export const longestFile = 8 * 1024 * 1024;
/** Four times the people of the network. */
export const mostRows = 50_000;
export const mostColumns = 200;
