import { type ActStamp, type Decision, demand, nextState, type Verdict } from '@maillage/platform-kernel';
import type { Machine } from './machine.js';
import { wayMustExist } from './way-must-exist.rule.js';

/** A blank reason is no reason. */
export function givenReason(reason: string | null): string | null {
  const given = reason?.trim() ?? '';
  return given === '' ? null : given;
}

/**
 * The state that an act leads to, and the decision that says so.
 *
 * @param rule what the act asks beyond its state
 * @throws DomainError with the reason of the first rule that refuses
 */
export function moveAlong<State extends string, Act extends string, Code extends string>(
  machine: Machine<State, Act, Code>,
  { from, act, rule }: { readonly from: State; readonly act: Act; readonly rule: () => Verdict },
  { decisionId: id, actor, at, reason }: ActStamp,
): Decision<State, Act> {
  demand(wayMustExist(machine, from, act));
  demand(rule());
  const to = nextState(machine.table, from, act);
  if (to === undefined) throw new RangeError(`No way from ${from} by ${act}`);
  return { id, act, from, to, actor, at, reason: givenReason(reason) };
}
