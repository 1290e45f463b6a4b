import { escapeLiteral } from 'pg';
import { newId } from '@maillage/platform-kernel';
import type { Asker } from './asker.js';
import { isGroupBand } from './bands.js';
import type { CanaryFacts } from './canary.js';
import type { PlantedRow, PlantedRows, Relation } from './planted-rows.js';
import type { RightsOracle } from './rights.oracle.js';
import type { TriedStatement } from './write-attempts.js';

/** A statement that all askers try, and what docs/rights.md says of it. */
export interface Attempt extends TriedStatement {
  readonly says: string;
  readonly isAllowed: (asker: Asker) => boolean;
  /** Rows of many people are tried by everyone for some of them, and by each for its own. */
  readonly isTriedBy: (asker: Asker) => boolean;
}

/** A statement without a condition: the policies of reads do not stand before it. */
export interface Sweep {
  readonly right: 'update' | 'delete';
  readonly statement: string;
}

/** A row like each of those that stand there; those that differ in nothing that the matrix looks at are tried once. */
export function insertions({ name, isView }: Relation, planted: PlantedRows, oracle: RightsOracle): Attempt[] {
  const { insert } = oracle.rightsOf(name);
  const needsParent = insert.includes('answer') || insert.includes('seat');
  const isOfGroup = insert.some(isGroupBand);
  const alike = ({ facts }: PlantedRow): unknown[] => [
    facts.tenant,
    sharingOf(facts),
    facts.isDue,
    needsParent ? kindOf(oracle.parentRow(facts.parent)) : null,
    isOfGroup ? [facts.about, facts.openTo, facts.sharedWith] : null,
  ];
  const rows = oneOfEach(planted.of(name), (row) => JSON.stringify([...alike(row), row.facts.person]));
  const samples = samplesOf(rows, (row) => JSON.stringify(alike(row)));
  return rows.map((row) => ({
    ...(isView ? withoutArgument(insertionOf(name, row.values)) : insertionOf(name, row.values)),
    says: `inserts ${name} like ${row.key}`,
    isAllowed: ({ facts: asker }) => oracle.writes(name, 'insert', row.facts, asker),
    isTriedBy: ({ facts: { person } }) => samples.has(row) || row.facts.person === person,
  }));
}

/** A row laid into a table. */
export function insertionOf(table: string, values: Readonly<Record<string, unknown>>): TriedStatement {
  const columns = Object.keys(values).join(', ');
  return {
    statement: `insert into ${table} (${columns}) select ${columns} from json_populate_record(null::${table}, $1)`,
    argument: JSON.stringify(values),
  };
}

/** A view that takes no rows says so when a statement on it is prepared, and not when it is tried. */
function withoutArgument({ statement, argument }: TriedStatement): TriedStatement {
  return { statement: statement.replace('$1', () => `${escapeLiteral(argument ?? '')}::json`), argument: null };
}

function sharingOf({ sharedWith, tenant }: CanaryFacts): string {
  if (sharedWith === 'everyone') return sharedWith;
  return sharedWith.length === 0 ? 'nobody' : sharedWith.includes(tenant ?? '') ? 'within' : 'others';
}

/** What an update may make of a row that the matrix looks at: the column, the fact that it decides, and its values. */
interface Move {
  readonly column: string;
  readonly fact: keyof CanaryFacts;
  readonly values: readonly { readonly value: string; readonly makes: (facts: CanaryFacts) => Partial<CanaryFacts> }[];
}

/** Gives the rows that one may change to another tenant, person or campaign, seen and unseen, or takes them from a task. */
export function moves({ name, updatable }: Relation, planted: PlantedRows, oracle: RightsOracle): Attempt[] {
  const rows = planted.of(name);
  return movesOf(rows, planted).flatMap(({ column, fact, values }) => {
    if (!updatable.includes(column)) return [];
    return values.map(({ value, makes }, place) => ({
      statement: `update ${name} set ${column} = ($1 #>> '{}')::${fact === 'isDue' ? 'text' : 'uuid'}`,
      argument: JSON.stringify(value),
      says: `moves its ${name} to ${column} ${value}`,
      isAllowed: ({ facts: asker }: Asker) => {
        const may = (facts: CanaryFacts): boolean => oracle.writes(name, 'update', facts, asker);
        return rows.filter(({ facts }) => may(facts)).every(({ facts }) => may({ ...facts, ...makes(facts) }));
      },
      isTriedBy: ({ facts: { person } }: Asker) => fact !== 'person' || place < sampled || value === person,
    }));
  });
}

function movesOf(rows: readonly PlantedRow[], planted: PlantedRows): Move[] {
  const areSeenWithOne = rows.some(({ facts }) => facts.parent !== null);
  const campaigns = areSeenWithOne ? oneOfEach(planted.of('pooling.campaign'), kindOf) : [];
  const each = (
    fact: 'tenant' | 'person' | 'parent',
    ids: readonly (string | null)[],
  ): Pick<Move, 'fact' | 'values'> => ({
    fact,
    values: [...new Set(ids)].flatMap((id) => (id === null ? [] : [{ value: id, makes: () => ({ [fact]: id }) }])),
  });
  const without = (lost: string) => [
    { value: newId(), makes: ({ openTo }: CanaryFacts) => ({ openTo: openTo.filter(({ right }) => right !== lost) }) },
  ];
  return [
    {
      column: 'tenant_id',
      ...each(
        'tenant',
        rows.map(({ facts }) => facts.tenant),
      ),
    },
    {
      column: 'person_id',
      ...each(
        'person',
        rows.map(({ facts }) => facts.person),
      ),
    },
    {
      column: 'campaign_id',
      ...each(
        'parent',
        campaigns.map(({ key }) => key),
      ),
    },
    { column: 'owner_id', fact: 'openTo', values: without('own') },
    { column: 'lead_person_id', fact: 'openTo', values: without('lead') },
    { column: 'lead_organisation_id', fact: 'openTo', values: without('lead') },
    { column: 'password_hash', fact: 'isDue', values: [{ value: 'chosen', makes: () => ({ isDue: false }) }] },
  ];
}

export function sweeps({ name, updatable, isDeletable }: Relation, planted: PlantedRows): Sweep[] {
  const [row] = planted.of(name);
  const column = updatable.find((one) => !/(^|_)id$/.test(one) && !Array.isArray(row?.values[one]));
  const value = column === undefined ? undefined : (row?.values[column] ?? null);
  const changed = value === null ? 'null' : escapeLiteral(typeof value === 'string' ? value : JSON.stringify(value));
  const update: Sweep = { right: 'update', statement: `update ${name} set ${column} = ${changed}` };
  const deletion: Sweep = { right: 'delete', statement: `delete from ${name}` };
  return [...(column === undefined ? [] : [update]), ...(isDeletable ? [deletion] : [])];
}

/** Whose a row is that others are seen with, and to whom it is told: what the matrix looks at in it. */
function kindOf(parent: { readonly facts: CanaryFacts } | undefined): string {
  return parent === undefined
    ? ''
    : JSON.stringify([parent.facts.tenant, parent.facts.sharedWith, parent.facts.isTold]);
}

const sampled = 2;

/** The first of each kind: a row of somebody else is always among two. */
function samplesOf(rows: readonly PlantedRow[], kind: (row: PlantedRow) => string): Set<PlantedRow> {
  const counts = new Map<string, number>();
  const samples = rows.filter((row) => {
    const alike = counts.get(kind(row)) ?? 0;
    counts.set(kind(row), alike + 1);
    return alike < sampled;
  });
  return new Set(samples);
}

function oneOfEach(rows: readonly PlantedRow[], kind: (row: PlantedRow) => string): PlantedRow[] {
  return [...new Map(rows.map((row) => [kind(row), row])).values()];
}
