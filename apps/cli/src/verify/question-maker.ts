import type { AskerFacts } from './asker.js';
import type { PlantedRow } from './planted-rows.js';

export type Arguments = Readonly<Record<string, unknown>>;

/** What a question is made of. */
export interface Asked {
  /** What names the row that the operation is about; nothing when it is about none. */
  readonly key: string;
  /** The planted rows of a table that name that row in this column. */
  readonly related: (table: string, column: string) => readonly PlantedRow[];
  readonly asker: AskerFacts;
  /** The key of another row of the same table that one reads and that is not oneself; nothing where there is none. */
  readonly another: string;
}

/** Rows that a field of the answer shows: all those that name the row asked about and that one reads, and no other. */
export interface ShownRows {
  readonly field: string;
  readonly table: string;
  /** The column that names the row asked about. */
  readonly column: string;
}

/** How an operation is asked. Arguments of which any value will do are filled by their types. */
export interface QuestionMaker {
  readonly arguments?: (asked: Asked) => Arguments;
  /** The field of the answer that holds all the rows, where that is neither the answer nor its page. */
  readonly rowsIn?: string;
  /** The column by which the API names the row, where that is not its key. */
  readonly namedBy?: string;
  readonly shows?: readonly ShownRows[];
  /** The action that the ability on these rows is asked for, where there is one. */
  readonly action?: string;
  /** The subject of that ability, where several look at the rows of one table. */
  readonly ability?: string;
  /** The words that docs/rights.md uses where an act asks for more. */
  readonly when?: Readonly<Record<string, (asked: Asked) => boolean>>;
}

export type QuestionMakers = Readonly<Record<string, QuestionMaker>>;
