import { openCounters, openCycle, type TenantDatabase } from '@maillage/platform-server';
import type { Finding } from './finding.js';
import type { MatrixScene } from './matrix-scene.js';
import { keySql, type Relation } from './planted-rows.js';

/** Reads every table as every asker, through the serving role, and compares each row with the written matrix. */
export async function readMatrix(
  tenants: TenantDatabase,
  { askers, planted, oracle, untilFirst }: MatrixScene,
): Promise<Finding> {
  const finding = { cells: 0, disagreements: [] as string[] };
  for (const asker of askers) {
    if (untilFirst && finding.disagreements.length > 0) break;
    const seen = await tenants.read(asker.scope, async (reads) => {
      if (asker.opensCountersOf !== undefined) await reads.rows(openCounters, [asker.opensCountersOf]);
      if (asker.opensCycleOf !== undefined) await reads.rows(openCycle, [asker.opensCycleOf]);
      const keys = new Map<string, Set<string>>();
      for (const relation of planted.relations) {
        const rows = await reads.rows<{ key: string }>(everyKeyOf(relation), []);
        keys.set(relation.name, new Set(rows.map(({ key }) => key)));
      }
      return keys;
    });
    for (const { name } of planted.relations) {
      for (const row of planted.of(name)) {
        const isSeen = seen.get(name)?.has(row.key) ?? false;
        finding.cells += 1;
        if (isSeen === oracle.reads(name, row.facts, asker.facts)) continue;
        finding.disagreements.push(`${asker.name} ${isSeen ? 'reads' : 'does not read'} ${name} ${row.key}`);
      }
    }
  }
  return finding;
}

function everyKeyOf(relation: Relation): { name: string; text: string } {
  return { name: `verify.${relation.name}`, text: `select ${keySql(relation)} as key from ${relation.name}` };
}
