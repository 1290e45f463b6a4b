import type { ActingActor } from '@maillage/platform-server';
import type { PlanActionRow } from '../../persistence/assessment/criterion.reader.js';
import type { CycleRow } from '../../persistence/assessment/cycle-row.js';
import { assessmentActViews } from '../assessment/assessment-act.view.js';
import { factsOf } from '../../persistence/assessment/assessment-facts.js';
import { planActionView } from '../assessment/criterion.view.js';
import { planSummary, storedProgress } from '../assessment/cycle.view.js';

/** The improvement plan of a cycle: its actions as a board and as a list show them. */
export function planView(row: CycleRow, actions: readonly PlanActionRow[], actor: ActingActor) {
  return {
    cycleId: row.id,
    actions: actions.map((action) => planActionView(row, action)),
    summary: planSummary(row, factsOf(row)),
    progress: storedProgress(row),
    acts: assessmentActViews(row, actor, ['plan']),
  };
}

export type PlanView = ReturnType<typeof planView>;
