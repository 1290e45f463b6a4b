import type { DirectoryRefusal, DirectoryRefusalReason, DirectoryTable } from '@maillage/network-domain';
import { longestFile, readCsvSheet, type SheetFault } from '@maillage/platform-server';

export interface DirectoryFile {
  readonly name: string;
  /** Undefined: the file could not be opened or read. */
  readonly bytes: Uint8Array | undefined;
}

export type DirectoryFileReading =
  | { readonly table: DirectoryTable; readonly refused: undefined }
  | { readonly table: undefined; readonly refused: DirectoryRefusal };

/** The command takes CSV alone: what is said of workbooks cannot be said of its files. */
const reasons: Readonly<Record<SheetFault, DirectoryRefusalReason>> = {
  fileTooLarge: 'fileTooLarge',
  fileTooLong: 'fileTooLarge',
  fileTypeUnknown: 'fileNotCsv',
  fileEmpty: 'fileEmpty',
  fileNotCsv: 'fileNotCsv',
  bytesNotUtf8: 'bytesNotUtf8',
  quotesBroken: 'quotesBroken',
  workbookUnreadable: 'fileNotCsv',
};

export { longestFile };

/** The rows of a CSV file. What a row says is not judged here. */
export function readDirectoryFile({ name, bytes }: DirectoryFile): DirectoryFileReading {
  const refuse = (reason: DirectoryRefusalReason, line: number | null = null): DirectoryFileReading => ({
    table: undefined,
    refused: { file: name, line, column: null, code: null, value: null, reason },
  });
  if (bytes === undefined) return refuse('fileUnreadable');
  const reading = readCsvSheet(bytes);
  if (reading.sheet === undefined) return refuse(reasons[reading.fault], reading.line);
  return { table: { file: name, ...reading.sheet }, refused: undefined };
}
