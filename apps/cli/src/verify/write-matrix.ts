import { escapeLiteral, type PoolClient } from 'pg';
import type { Asker } from './asker.js';
import type { CanaryFacts } from './canary.js';
import { type Finding, together } from './finding.js';
import type { PlantedRow, PlantedRows, Relation } from './planted-rows.js';
import type { RightsOracle } from './rights.oracle.js';
import { WriteAttempts } from './write-attempts.js';

/** A statement that all askers try, and what docs/rights.md says of it. */
interface Attempt {
  readonly statement: string;
  readonly says: string;
  readonly isAllowed: (asker: Asker) => boolean;
}

/** Writes every table as every asker: foreign rows inserted, moved, changed and deleted, each undone. */
export function writeMatrix(
  superuser: PoolClient,
  askers: readonly Asker[],
  planted: PlantedRows,
  oracle: RightsOracle,
): Promise<Finding> {
  const { relations } = planted;
  return WriteAttempts.within(superuser, { keepingConstraints: false, relations }, async (attempts) => {
    const each = relations.flatMap((relation) => [
      ...insertions(relation, planted, oracle),
      ...moves(relation, planted, oracle),
    ]);
    await attempts.prepare(each.map(({ statement }) => statement));
    const findings = [columnsOf(relations, oracle)];
    const all = relations.flatMap((relation) => sweeps(relation, planted).map((sweep) => ({ relation, ...sweep })));
    for (const asker of askers) {
      await attempts.become(asker);
      findings.push(judged(asker, each, await attempts.outcomes()));
      for (const { relation, right, statement } of all) {
        const touched = await attempts.touched(relation, statement);
        findings.push(judgedRows({ asker, relation, right, touched }, planted, oracle));
      }
    }
    return together(findings);
  });
}

function judged(asker: Asker, attempts: readonly Attempt[], outcomes: readonly string[]): Finding {
  const disagreements = attempts.flatMap(({ says, isAllowed }, index) => {
    const expected = isAllowed(asker) ? 'through' : 'refused';
    return outcomes[index] === expected ? [] : [`${asker.name} ${says}: ${outcomes[index]}, not ${expected}`];
  });
  return { cells: attempts.length, disagreements };
}

function judgedRows(
  tried: { asker: Asker; relation: Relation; right: 'update' | 'delete'; touched: ReadonlySet<string> },
  planted: PlantedRows,
  oracle: RightsOracle,
): Finding {
  const { asker, relation, right, touched } = tried;
  const rows = planted.of(relation.name);
  const disagreements = rows
    .filter(({ key, facts }) => touched.has(key) !== oracle.writes(relation.name, right, facts, asker.facts))
    .map(({ key }) => `${asker.name} ${touched.has(key) ? 'may' : 'may not'} ${right} ${relation.name} ${key}`);
  return { cells: rows.length, disagreements };
}

/** Rows that differ in nothing that the matrix looks at are tried once. */
function insertions({ name }: Relation, planted: PlantedRows, oracle: RightsOracle): Attempt[] {
  const facts = (row: PlantedRow): string => JSON.stringify([row.facts.tenant, row.facts.person, campaignIn(row)]);
  const needsCampaign = oracle.rightsOf(name).insert.includes('answer');
  const campaignIn = (row: PlantedRow): string | null => (needsCampaign ? row.facts.campaign : null);
  return [...new Map(planted.of(name).map((row) => [facts(row), row])).values()].map((row) => {
    const columns = Object.keys(row.values).join(', ');
    const record = `json_populate_record(null::${name}, ${escapeLiteral(JSON.stringify(row.values))})`;
    return {
      statement: `insert into ${name} (${columns}) select ${columns} from ${record}`,
      says: `inserts ${name} like ${row.key}`,
      isAllowed: ({ facts: asker }) => oracle.writes(name, 'insert', row.facts, asker),
    };
  });
}

/** Gives the rows that one may change to another tenant, or to another campaign. */
function moves({ name, updatable }: Relation, planted: PlantedRows, oracle: RightsOracle): Attempt[] {
  const rows = planted.of(name);
  const movable = { tenant_id: 'tenant', person_id: 'person', campaign_id: 'campaign' } as const;
  return Object.entries(movable).flatMap(([column, fact]) => {
    if (!updatable.includes(column)) return [];
    const values = [...new Set(rows.map(({ facts }) => facts[fact]))].filter((value) => value !== null);
    return values.map((value) => ({
      statement: `update ${name} set ${column} = '${value}'`,
      says: `moves its ${name} to ${column} ${value}`,
      isAllowed: ({ facts: asker }: Asker) => {
        const may = (facts: CanaryFacts): boolean => oracle.writes(name, 'update', facts, asker);
        return rows.filter(({ facts }) => may(facts)).every(({ facts }) => may({ ...facts, [fact]: value }));
      },
    }));
  });
}

/** Statements without a condition: the policies of reads do not stand before them. */
function sweeps({ name, updatable, isDeletable }: Relation, planted: PlantedRows): Sweep[] {
  const [row] = planted.of(name);
  const column = updatable.find((one) => !/(^|_)id$/.test(one));
  const value = column === undefined ? undefined : (row?.values[column] ?? null);
  const changed = value === null ? 'null' : escapeLiteral(typeof value === 'string' ? value : JSON.stringify(value));
  const update: Sweep = { right: 'update', statement: `update ${name} set ${column} = ${changed}` };
  const deletion: Sweep = { right: 'delete', statement: `delete from ${name}` };
  return [...(column === undefined ? [] : [update]), ...(isDeletable ? [deletion] : [])];
}

interface Sweep {
  readonly right: 'update' | 'delete';
  readonly statement: string;
}

/** The columns that the serving role may change are those that docs/rights.md names. */
function columnsOf(relations: readonly Relation[], oracle: RightsOracle): Finding {
  const findings = relations.map(({ name, columns, updatable }) => {
    const written = oracle.rightsOf(name).columns;
    const disagreements = columns
      .filter((column) => updatable.includes(column) !== (written === 'every' || written.includes(column)))
      .map((column) => `an update of ${name} ${updatable.includes(column) ? 'may' : 'may not'} name ${column}`);
    return { cells: columns.length, disagreements };
  });
  return together(findings);
}
