import { demand } from '@maillage/platform-kernel';
import type { CommissionDecision, CycleAct } from '../cycle/cycle-vocabulary.js';
import { decisionMustHold } from './decision-must-hold.rule.js';
import { type FileForDecision, givesLabel, motivesOf, type SaidDecision } from './file-for-decision.js';

export interface TakenDecision {
  readonly decision: CommissionDecision;
  readonly level: number | null;
  readonly motives: string;
  readonly conditions: string | null;
  readonly presentIds: readonly string[];
  readonly cycleAct: CycleAct;
}

export const actOfDecision = {
  granted: 'grant',
  grantedWithConditions: 'grantWithConditions',
  deferred: 'defer',
  refused: 'refuse',
} as const satisfies Record<CommissionDecision, CycleAct>;

/** @param deciderId the person who writes the decision down */
export function decideLabel(file: FileForDecision, said: SaidDecision, deciderId: string): TakenDecision {
  demand(decisionMustHold(file, said, deciderId));
  const { decision, level, conditions, presentIds } = said;
  return {
    decision,
    level: givesLabel(decision) ? level : null,
    motives: motivesOf(said, file.levelSupported),
    conditions: decision === 'grantedWithConditions' ? (conditions?.trim() ?? null) : null,
    presentIds,
    cycleAct: actOfDecision[decision],
  };
}
