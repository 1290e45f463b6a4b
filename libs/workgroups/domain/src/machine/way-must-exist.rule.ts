import { allowed, nextState, refused, type Verdict } from '@maillage/platform-kernel';
import type { Machine } from './machine.js';

/** What comes too early is told from what comes too late, by the order in which the machine lists its states. */
export function wayMustExist<State extends string, Act extends string, Code extends string>(
  { table, states, refusals }: Machine<State, Act, Code>,
  state: State,
  act: Act,
): Verdict<Code> {
  if (nextState(table, state, act) !== undefined) return allowed;
  if (Object.keys(table[state]).length === 0) return refused(refusals.ended, { state, act });
  const here = states.indexOf(state);
  const isToCome = states.every((from, place) => nextState(table, from, act) === undefined || place > here);
  return refused(isToCome ? refusals.notYet : refusals.notNow, { state, act });
}
