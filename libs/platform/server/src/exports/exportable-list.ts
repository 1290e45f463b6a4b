import type { ReadTransaction } from '../database/transaction.js';
import type { ActingActor } from '../policy/actor.js';
import type { SheetCell } from '../sheets/sheet-cell.js';

/** Rows that a file takes at once: each page of a sorted list costs a walk through all of it. */
export const rowsOfExportPage = 2_000;

export interface ExportPage {
  readonly rows: readonly Readonly<Record<string, SheetCell>>[];
  readonly endCursor: string | null;
  readonly hasMore: boolean;
}

/** After which row, and for whom. */
export interface ExportPlace {
  readonly after: string | null;
  readonly actor: ActingActor;
}

/** A list that can be taken away as a file. Each context registers its own by providing a subclass. */
export abstract class ExportableList<Filter = unknown> {
  /** Unique in the product. */
  abstract readonly name: string;
  /** Asked of who exports, when asking, when the work is done, and when the file is fetched. */
  abstract readonly capability: string;
  /** In the order of the file. */
  abstract readonly columns: readonly string[];

  /**
   * The filter of the list as its screen has it.
   *
   * @throws DomainError INVALID_INPUT for what the list does not know: it would export more than is seen
   */
  abstract filterOf(asked: unknown): Filter;

  abstract count(reads: ReadTransaction, filter: Filter, actor: ActingActor): Promise<number>;

  /** Some rows after a cursor, read as the asker reads them; `rowsOfExportPage` is a good number of them. */
  abstract page(reads: ReadTransaction, filter: Filter, place: ExportPlace): Promise<ExportPage>;
}
