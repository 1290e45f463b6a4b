import type { Arguments, Asked, QuestionMaker } from '../question-maker.js';
import type { PlantedRow } from '../planted-rows.js';
import type { WrittenOperation } from '../written-operations.js';
import type { ApiOperation } from './api-schema.js';
import type { Visitor } from './visitors.js';

/** One operation asked by one visitor about one row and one field. */
export interface Question {
  readonly visitor: Visitor;
  readonly operation: WrittenOperation;
  readonly maker: QuestionMaker;
  readonly api: ApiOperation;
  /** Null when the operation is about no row, or about one that does not exist. */
  readonly object: PlantedRow | null;
  readonly asked: Asked;
  readonly field: string | null;
  readonly given: Arguments;
  /** The organisations of the rows that the arguments name, and those that the people named serve. */
  readonly namedTenants: ReadonlySet<string>;
}

export function sentenceOf({ visitor, operation, object, asked, field }: Question): string {
  const about = object === null ? (asked.key === '' ? '' : ' of no row') : ` of ${object.table} ${object.key}`;
  return `${visitor.name} asks ${operation.operation}${about}${field === null ? '' : ` for ${field}`}`;
}
