import type { ActingActor } from '@maillage/platform-server';
import type { CycleRow } from '../../persistence/assessment/cycle-row.js';
import { isGuestOf } from '../../policy/answer.ability.js';

/** What an act read of a cycle, without what row-level security keeps from its actor: a guest sees what is entrusted. */
export function asSeenBy<Row extends CycleRow>(row: Row, actor: ActingActor): Row {
  if (!isGuestOf(actor)) return row;
  const answers = row.answers.filter(({ assigneeId }) => assigneeId === actor.personId);
  const keys = new Set(answers.map(({ criterionKey }) => criterionKey));
  return { ...row, answers, gains: row.gains.filter(({ criterionKey }) => keys.has(criterionKey)), undoable: null };
}
