import { escapeLiteral, type ClientBase } from 'pg';
import type { Asker } from './asker.js';
import type { Finding } from './finding.js';
import { answerCrossings, campaignCrossings, type Crossing, needCrossings } from './crossing-rows.js';
import { crossingScene } from './crossing-scene.js';
import type { PlantedRows } from './planted-rows.js';
import { WriteAttempts } from './write-attempts.js';

/**
 * Rows of one's own that reach into another tenant by a reference. Their policies see no fault in them: the keys refuse
 * them, and a row without the fault shows that it was the fault.
 */
export function crossings(superuser: ClientBase, asker: Asker, planted: PlantedRows): Promise<Finding> {
  const { relations } = planted;
  return WriteAttempts.within(superuser, { keepingConstraints: true, relations }, async (attempts) => {
    const scene = crossingScene(asker.facts.tenant, planted);
    const all = [...needCrossings(scene), ...answerCrossings(scene), ...campaignCrossings(scene)];
    await attempts.clear('pooling.paid_price', 'true');
    await attempts.clear('pooling.need', `tenant_id = '${asker.facts.tenant}'`);
    await attempts.prepare(all.map(statementOf));
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

function statementOf({ table, values }: Crossing): string {
  const columns = Object.keys(values).join(', ');
  const record = `json_populate_record(null::${table}, ${escapeLiteral(JSON.stringify(values))})`;
  return `insert into ${table} (${columns}) select ${columns} from ${record}`;
}
