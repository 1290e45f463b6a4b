import { allowed, firstRefusal } from '@maillage/platform-kernel';
import type { CycleVerdict } from './cycle-refusal.js';
import { actsOfSides, type CycleSide } from './cycle-sides.js';
import type { CycleAct } from './cycle-vocabulary.js';
import type { CycleFacts, MovingCycle } from './moving-cycle.js';
import { auditMustBeDue } from './rules/audit-must-be-due.rule.js';
import { auditorsMustBeIndependent } from './rules/auditors-must-be-independent.rule.js';
import { contradictionMustBeOver } from './rules/contradiction-must-be-over.rule.js';
import { kindMustAllowAct } from './rules/kind-must-allow-act.rule.js';
import { levelMustBeMet } from './rules/level-must-be-met.rule.js';
import { regionMustStandAbove } from './rules/region-must-stand-above.rule.js';
import { rolesMustBeNamed } from './rules/roles-must-be-named.rule.js';
import { sampleMustBeExamined } from './rules/sample-must-be-examined.rule.js';
import { stateMustAllowAct } from './rules/state-must-allow-act.rule.js';

/** Whether an act can be done to a cycle now, before anything is written in its form. */
export function cycleVerdict(act: CycleAct, cycle: MovingCycle, facts: CycleFacts, at: Date): CycleVerdict {
  return firstRefusal(
    () => stateMustAllowAct(cycle.state, act),
    () => kindMustAllowAct(cycle.kind, act),
    () => ruleOfAct[act]?.(cycle, facts, at) ?? allowed,
  );
}

type FactRule = (cycle: MovingCycle, facts: CycleFacts, at: Date) => CycleVerdict;

const mustBeIndependent: FactRule = (_, { dependent }) => auditorsMustBeIndependent(dependent);

/** What an act asks beyond the state and the kind of the cycle. */
const ruleOfAct: Partial<Record<CycleAct, FactRule>> = {
  askReview: (_, { hasRegion }) => regionMustStandAbove(hasRegion),
  apply: applicationMustBeComplete,
  assignAuditors: mustBeIndependent,
  replaceAuditors: mustBeIndependent,
  startAudit: (cycle, facts, at) =>
    firstRefusal(
      () => mustBeIndependent(cycle, facts, at),
      () => auditMustBeDue(cycle.auditFrom, facts.today),
    ),
  finishVisit: (_, { unexamined }) => sampleMustBeExamined(unexamined),
  finaliseReport: contradictionMustBeOver,
};

function applicationMustBeComplete(cycle: MovingCycle, { levels }: CycleFacts): CycleVerdict {
  return firstRefusal(
    () => rolesMustBeNamed(cycle),
    () => (levels === null ? allowed : levelMustBeMet(cycle.kind, cycle.levelAimed, levels)),
  );
}

export interface CycleActVerdict {
  readonly act: CycleAct;
  readonly verdict: CycleVerdict;
}

/** What those who look from these sides can do now, and why not the rest. */
export function cycleActVerdicts(
  sides: readonly CycleSide[],
  cycle: MovingCycle,
  facts: CycleFacts,
  at: Date,
): readonly CycleActVerdict[] {
  return actsOfSides(sides).map((act) => ({ act, verdict: cycleVerdict(act, cycle, facts, at) }));
}
