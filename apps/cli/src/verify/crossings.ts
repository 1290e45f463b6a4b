import type { ClientBase } from 'pg';
import type { Asker } from './asker.js';
import { type Finding, together } from './finding.js';
import { answerCrossings, campaignCrossings, type Crossing, needCrossings, savingCrossings } from './crossing-rows.js';
import { crossingScene } from './crossing-scene.js';
import { labelCrossings } from './labelling/label-crossings.js';
import type { PlantedRows } from './planted-rows.js';
import { WriteAttempts } from './write-attempts.js';
import { insertionOf } from './write-statements.js';

/**
 * Rows of one's own that reach into another tenant by a reference. Their policies see no fault in them: the keys refuse
 * them, and a row without the fault shows that it was the fault.
 */
export function crossings(superuser: ClientBase, asker: Asker, planted: PlantedRows): Promise<Finding> {
  const scene = crossingScene(asker.facts.tenant, planted);
  const all = [
    ...needCrossings(scene),
    ...answerCrossings(scene),
    ...campaignCrossings(scene),
    ...savingCrossings(scene),
  ];
  const without: Cleared[] = [
    ['pooling.paid_price', 'true'],
    ['pooling.need', `tenant_id = '${asker.facts.tenant}'`],
    ['pooling.saving_reference', `tenant_id = '${asker.facts.tenant}'`],
  ];
  return tried(superuser, asker, { relations: planted.relations, all, without });
}

/** The same of the label cycle of an organisation, as its own system: it moves the cycle too. */
export async function crossingsOfLabels(
  superuser: ClientBase,
  asker: Asker,
  { planted, other }: { readonly planted: PlantedRows; readonly other: string },
): Promise<Finding> {
  const findings: Finding[] = [];
  for (const { all, without } of labelCrossings(asker.facts.tenant ?? '', other, planted)) {
    const cleared = without.map((table) => [table, `tenant_id = '${asker.facts.tenant}'`] as const);
    findings.push(await tried(superuser, asker, { relations: planted.relations, all, without: cleared }));
  }
  return together(findings);
}

/** A table, and which of its rows make room. */
type Cleared = readonly [string, string];

interface Trial {
  readonly relations: PlantedRows['relations'];
  readonly all: readonly Crossing[];
  readonly without: readonly Cleared[];
}

function tried(superuser: ClientBase, asker: Asker, { relations, all, without }: Trial): Promise<Finding> {
  return WriteAttempts.within(superuser, { keepingConstraints: true, relations }, async (attempts) => {
    for (const [table, condition] of without) await attempts.clear(table, condition);
    await attempts.prepare(all.map(({ table, values }) => insertionOf(table, values)));
    await attempts.become(asker);
    const outcomes = await attempts.outcomes();
    const disagreements = all.flatMap(({ says, isAllowed = false }, index) => {
      const outcome = outcomes[index] ?? 'not tried';
      const isAsWritten = isAllowed ? outcome === 'through' : /^(refused|23503 )/.test(outcome);
      return isAsWritten ? [] : [`${asker.name} ${says}: ${outcome}`];
    });
    return { cells: all.length, disagreements };
  });
}
