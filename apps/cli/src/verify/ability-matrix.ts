import { subject } from '@casl/ability';
import { abilityToSql, type ActingActor, type DeclaredAbility } from '@maillage/platform-server';
import type { ClientBase } from 'pg';
import type { AnswersOracle } from './answers/answers.oracle.js';
import type { Visitor } from './answers/visitors.js';
import type { Finding } from './finding.js';
import { keySql, type PlantedRow, type PlantedRows } from './planted-rows.js';
import type { QuestionMakers } from './question-maker.js';
import type { WrittenOperation } from './written-operations.js';

export interface AbleVisitor {
  readonly visitor: Visitor;
  /** As the API finds it. */
  readonly actor: ActingActor;
}

export interface AbilityScene {
  /** Whom no policy of the rows binds: the ability stands alone. */
  readonly superuser: ClientBase;
  readonly visitors: readonly AbleVisitor[];
  readonly planted: PlantedRows;
  readonly oracle: AnswersOracle;
  readonly operations: readonly WrittenOperation[];
  readonly makers: QuestionMakers;
}

interface Asked {
  readonly ability: DeclaredAbility;
  readonly rows: readonly PlantedRow[];
  readonly able: AbleVisitor;
  readonly action: string;
}

/** Asks an ability for each action of each visitor on each row, in memory and as a condition of SQL. */
export async function abilityMatrix(
  scene: AbilityScene,
  ability: DeclaredAbility,
  { untilFirst = false } = {},
): Promise<Finding> {
  const rows = scene.planted.of(ability.table);
  const actions = [...new Set(scene.visitors.flatMap(({ actor }) => actionsOf(ability, actor)))];
  const known = actionsWritten(scene, ability);
  const disagreements = actions
    .filter((action) => !known.has(action))
    .map((action) => `No question asks for ${action} of ${ability.subject}: name the action in *-questions.ts.`);
  let cells = 0;
  for (const action of known.keys()) {
    for (const able of scene.visitors) {
      if (untilFirst && disagreements.length > 0) return { cells, disagreements };
      disagreements.push(...(await differences(scene, { ability, rows, able, action }, known.get(action) ?? [])));
      cells += rows.length * 2;
    }
  }
  return { cells, disagreements };
}

function actionsOf(ability: DeclaredAbility, actor: ActingActor): string[] {
  return ability.of(actor).rules.flatMap(({ action }) => action);
}

/** The operations that docs/rights.md writes about the rows of an ability, by the action that they ask for. */
function actionsWritten(
  { operations, makers }: AbilityScene,
  { table, subject: looked }: DeclaredAbility,
): Map<string, WrittenOperation[]> {
  const written = new Map<string, WrittenOperation[]>();
  for (const operation of operations) {
    const { action, ability = looked } = makers[operation.operation] ?? {};
    if (action === undefined || operation.rows.share === 'none' || operation.rows.table !== table) continue;
    if (ability !== looked) continue;
    written.set(action, [...(written.get(action) ?? []), operation]);
  }
  return written;
}

async function differences(
  scene: AbilityScene,
  asked: Asked,
  operations: readonly WrittenOperation[],
): Promise<string[]> {
  const { ability, rows, able, action } = asked;
  const inSql = await keysInSql(scene.superuser, asked);
  const rules = ability.of(able.actor);
  // What binds a person to those who apply is asked of the network, by the database alone.
  const visitor = { ...able.visitor, facts: { ...able.visitor.facts, isNeverBound: true } };
  return rows.flatMap((row) => {
    const mayAsWritten = operations.some((operation) => isWritten(scene.oracle, operation, visitor, row));
    const inMemory = rules.can(action, subject(ability.subject, subjectFrom(ability, row)));
    return [
      ...(inMemory === mayAsWritten ? [] : [sentence(asked, row, inMemory)]),
      ...(inSql.has(row.key) === mayAsWritten ? [] : [`${sentence(asked, row, inSql.has(row.key))}, in SQL`]),
    ];
  });
}

function isWritten(
  oracle: AnswersOracle,
  { capability, rows }: WrittenOperation,
  { role, facts }: Visitor,
  row: PlantedRow,
): boolean {
  if (rows.share === 'none' || !oracle.has(role, capability)) return false;
  const isInBand = rows.bands.length === 0 || oracle.rights.isInOneOf(rows.bands, row.facts, facts);
  return isInBand && oracle.rights.reads(rows.table, row.facts, facts);
}

async function keysInSql(superuser: ClientBase, { ability, able, action }: Asked): Promise<Set<string>> {
  const { subject: name, columns, table } = ability;
  const permitted = abilityToSql(ability.of(able.actor), action, { subject: name, columns });
  const { rows } = await superuser.query<{ key: string }>(
    `select ${keySql({ keys: ['id'] })} as key from ${table} where ${permitted.text}`,
    [...permitted.values],
  );
  return new Set(rows.map(({ key }) => key));
}

/** The row as the rules look at it. */
function subjectFrom({ columns }: DeclaredAbility, { values }: PlantedRow): Record<string, unknown> {
  const fields = Object.entries(columns).map(([field, { column }]) => [field, values[column.split('.').at(-1) ?? '']]);
  return Object.fromEntries(fields) as Record<string, unknown>;
}

function sentence({ ability, able, action }: Asked, { key }: PlantedRow, may: boolean): string {
  return `${able.visitor.name} ${may ? 'may' : 'may not'} ${action} ${ability.subject} ${key}`;
}
