import type { ClientBase } from 'pg';
import type { Finding } from '../finding.js';
import { AnswerJudge, idsIn, type Told } from './answer-judge.js';
import { documentFor } from './api-schema.js';
import type { AskedPortal, PortalAnswer } from './asked-portal.js';
import { Chance } from '../../chance.js';
import { KeptRows } from './kept-rows.js';
import type { Question } from './question.js';
import { type AskedNetwork, Questioner } from './questioner.js';
import { StatementCount } from './statement-count.js';
import { TellingValues } from './telling-values.js';
import { newId } from '@maillage/platform-kernel';

export interface Asking {
  readonly count: number;
  readonly seed: number;
  /** One disagreement is enough. */
  readonly untilFirst?: boolean;
}

export interface AskingConnections {
  readonly superuser: ClientBase;
  readonly portal: AskedPortal;
}

export interface AnswersFinding extends Finding {
  /** The most that one operation put to the database, the session and its settings apart. */
  readonly mostStatements: number;
  /** One sentence for each operation that put more than ten. */
  readonly longOperations: readonly string[];
}

/** Asks the API, holds each answer against docs/rights.md, and lays the rows again that an act has changed. */
export async function askEverything(
  { superuser, portal }: AskingConnections,
  network: AskedNetwork,
  { count, seed, untilFirst = false }: Asking,
): Promise<AnswersFinding> {
  const { planted, oracle } = network;
  const kept = await KeptRows.of(superuser, planted.relations);
  const statements = new StatementCount();
  try {
    const rows = planted.relations.flatMap(({ name }) => planted.of(name));
    const judge = new AnswerJudge(oracle, planted, new TellingValues(rows));
    const questioner = new Questioner(network, new Chance(seed));
    const disagreements: string[] = [];
    let cells = 0;
    const most = new Map<string, readonly string[]>();
    while (cells < count && !(untilFirst && disagreements.length > 0)) {
      const question = questioner.next(cells);
      const answered = await told(portal, kept, { question, statements });
      disagreements.push(...judge.faults(question, answered));
      const { operation } = question.operation;
      if (answered.statements.length > (most.get(operation)?.length ?? 0)) most.set(operation, answered.statements);
      cells += 1;
    }
    return { cells, disagreements, ...countsOf(most) };
  } finally {
    statements.release();
    await kept.release();
  }
}

/** As many as an operation may put to the database, the session and its settings apart. */
export const mostOfAnOperation = 10;

function countsOf(
  most: ReadonlyMap<string, readonly string[]>,
): Pick<AnswersFinding, 'mostStatements' | 'longOperations'> {
  const long = [...most].filter(([, put]) => put.length > mostOfAnOperation);
  return {
    mostStatements: Math.max(0, ...[...most.values()].map(({ length }) => length)),
    longOperations: long.map(([operation, put]) => `${operation} puts ${put.length} statements: ${put.join(', ')}`),
  };
}

async function told(
  portal: AskedPortal,
  kept: KeptRows,
  { question, statements }: { readonly question: Question; readonly statements: StatementCount },
): Promise<Told & { readonly statements: readonly string[] }> {
  const { visitor, operation, api, field, given, asked } = question;
  const document = documentFor(api, field);
  statements.taken();
  const answer = await portal.ask(visitor, document, given);
  const put = statements.taken();
  const changes = await kept.changes();
  const unknown =
    answer.refusal?.code === 'NOT_FOUND' && asked.key !== ''
      ? await portal.ask(visitor, document, renamed(given, asked.key))
      : null;
  const ids =
    operation.rows.share === 'every' && answer.data !== null ? await idsOfAll(portal, question, answer) : null;
  return { answer, unknown, ids, changes, statements: put };
}

/** The same arguments about an id that does not exist. */
function renamed(given: Question['given'], key: string): Question['given'] {
  return JSON.parse(JSON.stringify(given).replaceAll(key, newId())) as Question['given'];
}

async function idsOfAll(portal: AskedPortal, question: Question, first: PortalAnswer): Promise<string[]> {
  const { visitor, api, given, maker } = question;
  let page = pageIn(first.data?.[api.name], maker.rowsIn);
  const ids = [...page.ids];
  while (page.next !== null) {
    const answer = await portal.ask(visitor, documentFor(api, 'id'), { ...given, after: page.next });
    page = pageIn(answer.data?.[api.name], maker.rowsIn);
    ids.push(...page.ids);
  }
  return ids;
}

function pageIn(shown: unknown, rowsIn: string | undefined): { ids: string[]; next: string | null } {
  if (typeof shown !== 'object' || shown === null) return { ids: [], next: null };
  if (rowsIn !== undefined) return { ids: idsIn(Reflect.get(shown, rowsIn)), next: null };
  if (Array.isArray(shown)) return { ids: idsIn(shown), next: null };
  const { rows, hasMore, endCursor } = shown as { rows?: unknown; hasMore?: boolean; endCursor?: string | null };
  return { ids: idsIn(rows ?? []), next: hasMore === true ? (endCursor ?? null) : null };
}
