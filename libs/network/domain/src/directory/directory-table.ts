/** A file of the directory as texts: its first row, then the others with the line on which each begins. */
export interface DirectoryTable {
  readonly file: string;
  readonly headerLine: number;
  readonly header: readonly string[];
  readonly rows: readonly DirectoryTableRow[];
}

export interface DirectoryTableRow {
  readonly line: number;
  readonly cells: readonly string[];
}
