import { allowed, firstRefusal, refused } from '@maillage/platform-kernel';
import type { CycleVerdict } from '../cycle-refusal.js';
import type { CycleFacts, MovingCycle } from '../moving-cycle.js';

/** The report is final once every finding is answered or its deadline has passed, and every contest has its reply. */
export function contradictionMustBeOver(
  { contradictoryUntil }: Pick<MovingCycle, 'contradictoryUntil'>,
  { unanswered, contested }: Pick<CycleFacts, 'unanswered' | 'contested'>,
  at: Date,
): CycleVerdict {
  return firstRefusal(
    () =>
      unanswered > 0 && contradictoryUntil !== null && at.getTime() < contradictoryUntil.getTime()
        ? refused('contradictoryPhaseRuns', { until: contradictoryUntil.toISOString(), count: unanswered })
        : allowed,
    () => (contested > 0 ? refused('contestsUnanswered', { count: contested }) : allowed),
  );
}
