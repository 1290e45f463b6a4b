import { allowed, demand, firstRefusal, isBlank, nextState, refused } from '@maillage/platform-kernel';
import { cycleLimits } from '../cycle-limits.js';
import type { CycleVerdict } from '../cycle-refusal.js';
import type { CycleSide } from '../cycle-sides.js';
import type { FindingKind } from '../cycle-vocabulary.js';
import type { MovingCycle } from '../moving-cycle.js';
import { findingActs, findingTransitions, type FindingAct, type FindingState } from './finding.transitions.js';

/** What auditors point out, sent to the organisation; it lives on after the report. */
export interface Finding {
  readonly id: string;
  readonly tenantId: string;
  readonly cycleId: string;
  readonly criterionKey: string;
  readonly kind: FindingKind;
  readonly state: FindingState;
}

export const sideOfFindingAct = {
  accept: 'organisation',
  contest: 'organisation',
  uphold: 'auditor',
  lift: 'auditor',
  planAction: 'organisation',
  sendEvidence: 'organisation',
  verify: 'union',
  close: 'union',
  reopen: 'union',
} as const satisfies Record<FindingAct, CycleSide>;

type Contradiction = Pick<MovingCycle, 'state' | 'contradictoryUntil'>;

/** Whether an act can be done to a finding now, before anything is written. */
export function findingVerdict(act: FindingAct, finding: Finding, cycle: Contradiction, at: Date): CycleVerdict {
  return firstRefusal(
    () => contradictionMustAllow(act, cycle, at),
    () => stateOfFindingMustAllow(act, finding),
    () => (finding.kind === 'goodPractice' && act === 'planAction' ? refused('goodPracticeAsksNothing') : allowed),
  );
}

export function findingActVerdicts(
  sides: readonly CycleSide[],
  finding: Finding,
  cycle: Contradiction,
  at: Date,
): readonly { readonly act: FindingAct; readonly verdict: CycleVerdict }[] {
  return findingActs
    .filter((act) => sides.includes(sideOfFindingAct[act]))
    .map((act) => ({ act, verdict: findingVerdict(act, finding, cycle, at) }));
}

/** @throws DomainError with the reason of the first rule that refuses */
export function moveFinding(
  finding: Finding,
  act: FindingAct,
  cycle: Contradiction,
  { text, at }: { readonly text: string | null; readonly at: Date },
): Finding {
  demand(
    firstRefusal(
      () => findingVerdict(act, finding, cycle, at),
      () => textMustBeGiven(act, text),
    ),
  );
  const state = nextState<FindingState, FindingAct>(findingTransitions, finding.state, act);
  if (state === undefined) throw new RangeError(`No finding moves from ${finding.state} by ${act}`);
  return { ...finding, state };
}

/** Answers and replies belong to the contradictory phase; what is done about a finding, to the time after the report. */
function contradictionMustAllow(act: FindingAct, { state, contradictoryUntil }: Contradiction, at: Date): CycleVerdict {
  const isOpen = state === 'contradictoryPhase';
  const until = contradictoryUntil?.toISOString() ?? null;
  switch (act) {
    case 'accept':
    case 'contest':
      return isOpen && (contradictoryUntil === null || at.getTime() < contradictoryUntil.getTime())
        ? allowed
        : refused('contradictoryPhaseOver', { until });
    case 'uphold':
    case 'lift':
      return isOpen ? allowed : refused('contradictoryPhaseOver', { until });
    case 'planAction':
    case 'sendEvidence':
    case 'verify':
    case 'close':
    case 'reopen':
      return isOpen ? refused('reportNotFinal', { until }) : allowed;
  }
}

function stateOfFindingMustAllow(act: FindingAct, { state }: Finding): CycleVerdict {
  const to = nextState<FindingState, FindingAct>(findingTransitions, state, act);
  return to === undefined ? refused('findingElsewhere', { state, act }) : allowed;
}

/** Who contests says why, and so does who answers a contest or opens again what was closed. */
function textMustBeGiven(act: FindingAct, text: string | null): CycleVerdict {
  const asks = act === 'contest' || act === 'uphold' || act === 'lift' || act === 'reopen';
  if (asks && (text === null || isBlank(text))) return refused('responseTextMissing', { act });
  const isTooLong = (text?.length ?? 0) > cycleLimits.response;
  return isTooLong ? refused('INVALID_INPUT', { field: 'text', max: cycleLimits.response }) : allowed;
}
