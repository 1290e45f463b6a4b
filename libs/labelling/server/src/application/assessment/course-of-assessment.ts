import { type CycleAct, type LevelVerdict, type MovingCycle, noFacts } from '@maillage/labelling-domain';
import type { ActingActor } from '@maillage/platform-server';
import type { CycleRow } from '../../persistence/assessment/cycle-row.js';
import { sidesOf } from '../../persistence/cycle/course-facts.js';
import { type ActView, courseActViews } from '../cycle/course.view.js';

/** The cycle of a self-assessment, as the acts that move it look at it. */
export function movingCycleOf(row: CycleRow): MovingCycle {
  const { id, tenantId, kind, state, levelAimed, president, director, contact } = row;
  const { auditFrom, auditTo, contradictoryUntil } = row;
  return {
    ...{ id, tenantId, kind, state, levelAimed, auditFrom, auditTo, contradictoryUntil },
    ...{ presidentId: president?.id ?? null, directorId: director?.id ?? null, contactId: contact?.id ?? null },
  };
}

/**
 * The acts that move the cycle onward, as its course tells them; auditors have theirs in the file of their audit.
 *
 * @param levels what each level still asks; null for who does not see every answer
 */
export function courseActsOf(
  row: CycleRow,
  levels: readonly LevelVerdict[] | null,
  actor: ActingActor,
): readonly ActView<CycleAct>[] {
  const sides = sidesOf({ ...row, isAuditor: false }, actor);
  const facts = { ...noFacts, hasRegion: row.regionalId !== null, levels, today: row.today };
  return courseActViews(movingCycleOf(row), { sides, facts, at: row.now }, actor);
}
