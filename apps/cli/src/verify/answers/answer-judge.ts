import type { PlantedRow, PlantedRows } from '../planted-rows.js';
import type { AnswersOracle, Expected } from './answers.oracle.js';
import type { PortalAnswer } from './asked-portal.js';
import type { ChangedRow } from './kept-rows.js';
import { type Question, sentenceOf } from './question.js';
import type { TellingValues } from './telling-values.js';
import { isExplained, mayChange } from './write-sets.js';

export interface Told {
  readonly answer: PortalAnswer;
  /** The same question about an id that does not exist, where the answer must be the same. */
  readonly unknown: PortalAnswer | null;
  /** The ids of all pages, where all rows are asked for. */
  readonly ids: readonly string[] | null;
  readonly changes: readonly ChangedRow[];
}

/** A question that the API does not take as one proves nothing. */
const unusable = /^(INTERNAL|INVALID_INPUT|BAD_USER_INPUT|BAD_REQUEST|GRAPHQL_\w+|OPERATION_\w+)$/;

/** Holds an answer against docs/rights.md: who is let through, what is shown, and what is written. */
export class AnswerJudge {
  private readonly counters: ReadonlySet<string>;

  constructor(
    private readonly oracle: AnswersOracle,
    private readonly planted: PlantedRows,
    private readonly telling: TellingValues,
  ) {
    const names = planted.relations.map(({ name }) => name);
    this.counters = new Set(names.filter((name) => oracle.rights.rightsOf(name).update.includes('counters')));
  }

  faults(question: Question, told: Told): string[] {
    const expected = this.oracle.expected(question);
    const faults = [
      ...outcomeFaults(question, expected, told),
      ...this.shown(question, told),
      ...this.rowFaults(question, told),
      ...this.written(question, expected, told),
    ];
    return faults.map((fault) => `${sentenceOf(question)}: ${fault}`);
  }

  private shown({ visitor, given }: Question, { answer }: Told): string[] {
    const told = JSON.parse(answer.text) as unknown;
    const mayRead = ({ table, facts }: PlantedRow): boolean => this.oracle.rights.reads(table, facts, visitor.facts);
    return this.telling.unread(told, given, mayRead).map((value) => `is shown ${value}`);
  }

  /** All rows that one reads and no other, in a list; and in a field that shows the rows of one. */
  private rowFaults(question: Question, { answer, ids }: Told): string[] {
    const { operation, maker, field, asked, api } = question;
    if (answer.data === null || answer.refusal !== null) return [];
    const { rows } = operation;
    if (rows.share === 'every') {
      const { rights } = this.oracle;
      const isAsked = ({ facts }: PlantedRow): boolean =>
        rows.bands.length === 0 || rights.isInOneOf(rows.bands, facts, question.visitor.facts);
      return this.missing(question, rows.table, ids ?? [], isAsked);
    }
    const shows = maker.shows?.find((one) => one.field === field);
    if (shows === undefined) return [];
    const shown = Reflect.get(Object(answer.data[api.name]) as object, shows.field) as unknown;
    const named = (row: PlantedRow): boolean => row.values[shows.column] === asked.key;
    return this.missing(question, shows.table, idsIn(shown), named);
  }

  private missing(
    { visitor }: Question,
    table: string,
    ids: readonly string[],
    isAsked: (row: PlantedRow) => boolean,
  ): string[] {
    const readable = this.planted
      .of(table)
      .filter((row) => isAsked(row) && this.oracle.rights.reads(table, row.facts, visitor.facts))
      .map(({ key }) => key);
    return [
      ...readable.filter((key) => !ids.includes(key)).map((key) => `is not shown ${table} ${key}`),
      ...ids.filter((id) => !readable.includes(id)).map((id) => `is shown ${table} ${id}`),
    ];
  }

  private written(question: Question, expected: Expected, { changes }: Told): string[] {
    const writes = expected.outcome === 'allowed' ? question.operation.writes : 'nothing';
    if (!isExplained(writes)) return [`nothing says whose rows "${writes}" opens: add it to answers/write-sets.ts`];
    return changes
      .filter((change) => !mayChange(writes, change, question, this.counters))
      .map(({ table, values }) => `writes ${table} ${JSON.stringify(values).slice(0, 120)}`);
  }
}

function outcomeFaults(
  { operation: { rows } }: Question,
  expected: Expected,
  { answer: { refusal, text }, unknown }: Told,
): string[] {
  const code = refusal?.code ?? 'allowed';
  if (unusable.test(code)) return [`${code}, which proves nothing: mend the question (${text.slice(0, 200)})`];
  const isAboutRow = rows.share === 'one';
  const isDoor = code === 'UNAUTHENTICATED' || code === 'FORBIDDEN' || (code === 'NOT_FOUND' && isAboutRow);
  const outcome = isDoor ? code : 'allowed';
  if (outcome !== expected.outcome) return [`${code}, not ${expected.outcome}`];
  const reason = refusal?.params['reason'];
  if (outcome === 'FORBIDDEN' && !isReason(reason, expected.reason)) return [`FORBIDDEN for ${String(reason)}`];
  const tells = outcome === 'NOT_FOUND' && unknown !== null && unknown.text !== text;
  return tells ? [`NOT_FOUND, otherwise than an id that does not exist`] : [];
}

const reasonsOfTheDoor = [
  'capabilityMissing',
  'notMemberOfThisOrganisation',
  'operationWithoutPolicy',
  'countersOfAnother',
];

/** The door's reasons are written; those on a row are the context's own. */
function isReason(reason: unknown, expected: string | undefined): boolean {
  return expected === undefined ? !reasonsOfTheDoor.includes(String(reason)) : reason === expected;
}

export function idsIn(shown: unknown): string[] {
  const rows: unknown[] = Array.isArray(shown) ? shown : [shown];
  return rows.flatMap((row) => {
    const id: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, 'id') : undefined;
    return typeof id === 'string' ? [id] : [];
  });
}
