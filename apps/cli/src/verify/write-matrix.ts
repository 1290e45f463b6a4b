import type { ClientBase } from 'pg';
import type { Asker } from './asker.js';
import { type Finding, together } from './finding.js';
import type { PlantedRows, Relation } from './planted-rows.js';
import type { RightsOracle } from './rights.oracle.js';
import { WriteAttempts } from './write-attempts.js';
import { type Attempt, insertions, moves, sweeps } from './write-statements.js';

/** Writes every table as every asker: foreign rows inserted, moved, changed and deleted, each undone. */
export function writeMatrix(
  superuser: ClientBase,
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
