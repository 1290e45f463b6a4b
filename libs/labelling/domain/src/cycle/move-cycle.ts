import { type ActStamp, demand, firstRefusal, nextState } from '@maillage/platform-kernel';
import type { CycleAct, CycleState } from './cycle-vocabulary.js';
import { cycleTransitions } from './cycle.transitions.js';
import { cycleVerdict } from './cycle-verdict.js';
import { noFacts, type CycleChange, type CycleFacts, type MovingCycle } from './moving-cycle.js';
import { motiveMustBeGiven } from './rules/motive-must-be-given.rule.js';

/**
 * Moves a cycle along its table, and signs the decision.
 *
 * @param changes what the act changes beside the state
 * @throws DomainError with the reason of the first rule that refuses
 */
export function moveCycle<Cycle extends MovingCycle>(
  cycle: Cycle,
  act: CycleAct,
  stamp: ActStamp,
  { facts = noFacts, changes = {} }: { readonly facts?: CycleFacts; readonly changes?: Partial<Cycle> } = {},
): CycleChange<Cycle> {
  const asked = { ...cycle, ...changes };
  demand(
    firstRefusal(
      () => cycleVerdict(act, asked, facts, stamp.at),
      () => motiveMustBeGiven(act, stamp.reason),
    ),
  );
  const to = nextState<CycleState, CycleAct>(cycleTransitions, cycle.state, act);
  if (to === undefined) throw new RangeError(`No cycle moves from ${cycle.state} by ${act}`);
  const { decisionId: id, actor, at } = stamp;
  const reason = stamp.reason?.trim() ?? '';
  return {
    cycle: { ...asked, state: to },
    decision: { id, act, from: cycle.state, to, actor, at, reason: reason === '' ? null : reason },
  };
}
