import type { ReadTransaction, WriteTransaction } from '../database/transaction.js';

export const rowOutcomes = ['create', 'change', 'unchanged', 'refuse'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/** One column that rows of this kind are made of. */
export interface ImportColumn {
  readonly name: string;
  readonly required: boolean;
  /** Titles by which the column is recognised in a file, whatever their case, accents and blanks. */
  readonly titles: readonly string[];
}

/** One file that an import takes. */
export interface ImportSheet {
  readonly name: string;
  /** An import needs at least one of its files; without this, it needs this one. */
  readonly optional: boolean;
  readonly columns: readonly ImportColumn[];
}

/** A named way to map columns, by the titles that a file has: sheet, column, title. */
export type TitlesByColumn = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The rows of one file, by the columns of the kind: a column that was not mapped is absent from the cells. */
export interface MappedSheet {
  readonly sheet: string;
  readonly file: string;
  readonly headerLine: number;
  /** The columns that were mapped. */
  readonly columns: ReadonlySet<string>;
  readonly rows: readonly MappedRow[];
}

export interface MappedRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly shape: 'fits' | 'rowTooShort' | 'rowTooLong';
}

/** What is wrong in a row: the column of the kind (null: the whole row), what was read there, and why it cannot be. */
export interface RowFault {
  readonly column: string | null;
  readonly value: string | null;
  readonly reason: string;
}

/** What the import would do with one row. */
export interface PlannedRow {
  readonly sheet: string;
  readonly line: number;
  /** What names the row to a person: a code, an address. */
  readonly label: string | null;
  readonly outcome: RowOutcome;
  /** What would be written and what stands there now, as plain JSON: applying and undoing need nothing else. */
  readonly plan: object | null;
  /** The organisations whose rows it writes. */
  readonly writes: readonly string[];
  readonly faults: readonly RowFault[];
}

export interface ImportSource {
  readonly runId: string;
  /** In whose name the file came. */
  readonly organisationId: string;
  readonly personName: string;
  readonly sheets: readonly MappedSheet[];
}

/** Something that was built on an import since: it stands in the way of its undoing. */
export interface UndoObstacle {
  readonly what: string;
  readonly count: number;
  /** What names one of them. */
  readonly example: string | null;
}

/** One thing that can be imported. Each context registers its own by providing a subclass. */
export abstract class ImportKind {
  /** Unique in the product. */
  abstract readonly name: string;
  /** Asked of who imports, each time: at the upload, at each act, and when the work is done. */
  abstract readonly capability: string;
  /** Items of the organisations below that must be seen to know a row again, whatever is shown upward to people. */
  abstract readonly recognises: readonly string[];
  /** Whether it reads as the organisation in whose name the file came: what it writes is that organisation's alone. */
  readonly readsAsItself: boolean = false;
  abstract readonly sheets: readonly ImportSheet[];
  /** The profiles that come with the product. */
  abstract readonly profiles: Readonly<Record<string, TitlesByColumn>>;
  /** Whether the good rows are taken when others are refused, or none. */
  abstract readonly takes: 'goodRows' | 'allOrNothing';

  /**
   * What each row would do to what the network holds now, in the order of the files and of their lines. Called again
   * for the same run, on the same rows and the same network, it gives the same answer: ids of new rows included.
   */
  abstract plan(reads: ReadTransaction, source: ImportSource): Promise<readonly PlannedRow[]>;

  /** Keeps what was planned from being overtaken until the transaction ends. */
  abstract lock(transaction: WriteTransaction): Promise<void>;

  /** Writes some of the rows that create or change, by a few statements for all of them. */
  abstract apply(transaction: WriteTransaction, rows: readonly PlannedRow[]): Promise<void>;

  /** What was built since on the rows that the run created or changed. */
  abstract obstacles(transaction: WriteTransaction, rows: readonly PlannedRow[]): Promise<readonly UndoObstacle[]>;

  /** Deletes what the rows created and gives back what they changed. */
  abstract undo(transaction: WriteTransaction, rows: readonly PlannedRow[]): Promise<void>;
}
