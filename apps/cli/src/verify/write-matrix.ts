import type { ClientBase } from 'pg';
import type { Asker } from './asker.js';
import { type Finding, together } from './finding.js';
import type { MatrixScene } from './matrix-scene.js';
import type { PlantedRows, Relation } from './planted-rows.js';
import type { RightsOracle } from './rights.oracle.js';
import { WriteAttempts } from './write-attempts.js';
import { type Attempt, insertions, moves, type Sweep, sweeps } from './write-statements.js';

/** What is undone stays in the way of later statements until it is cleared away, which no transaction can do within. */
const askersOfTransaction = 27;

/** Writes every table as every asker: foreign rows inserted, moved, changed and deleted, each undone. */
export async function writeMatrix(superuser: ClientBase, scene: MatrixScene): Promise<Finding> {
  const { askers, planted, oracle, untilFirst } = scene;
  const findings = [columnsOf(planted.relations, oracle)];
  const statements = statementsFor(planted, oracle);
  for (let from = 0; from < askers.length; from += askersOfTransaction) {
    const some = { ...scene, askers: askers.slice(from, from + askersOfTransaction) };
    findings.push(await triedBySome(superuser, some, statements));
    await clear(superuser, planted.relations);
    if (untilFirst && findings.some(({ disagreements }) => disagreements.length > 0)) break;
  }
  return together(findings);
}

interface Statements {
  readonly each: readonly Attempt[];
  readonly sweeping: readonly (Sweep & { readonly relation: Relation })[];
}

function statementsFor(planted: PlantedRows, oracle: RightsOracle): Statements {
  const { relations } = planted;
  return {
    each: relations.flatMap((relation) => [
      ...insertions(relation, planted, oracle),
      ...moves(relation, planted, oracle),
    ]),
    sweeping: relations.flatMap((relation) => sweeps(relation, planted).map((sweep) => ({ relation, ...sweep }))),
  };
}

function triedBySome(
  superuser: ClientBase,
  { askers, planted, oracle, untilFirst }: MatrixScene,
  { each, sweeping }: Statements,
): Promise<Finding> {
  const { relations } = planted;
  return WriteAttempts.within(superuser, { keepingConstraints: false, relations }, async (attempts) => {
    await attempts.prepare(each);
    const findings: Finding[] = [];
    for (const asker of askers) {
      await attempts.become(asker);
      const places = each.flatMap(({ isTriedBy }, place) => (isTriedBy(asker) ? [place + 1] : []));
      const tried = each.filter(({ isTriedBy }) => isTriedBy(asker));
      findings.push(judged(asker, tried, await attempts.outcomes(places)));
      for (const { relation, right, statement } of sweeping) {
        const touched = await attempts.touched(relation, statement);
        findings.push(judgedRows({ asker, relation, right, touched }, planted, oracle));
      }
      if (untilFirst && findings.some(({ disagreements }) => disagreements.length > 0)) break;
    }
    return together(findings);
  });
}

async function clear(superuser: ClientBase, relations: readonly Relation[]): Promise<void> {
  const tables = relations.filter(({ isView }) => !isView).map(({ name }) => name);
  if (tables.length > 0) await superuser.query(`vacuum ${tables.join(', ')}`);
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
