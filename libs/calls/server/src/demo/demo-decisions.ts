import type { TransitionTable } from '@maillage/platform-kernel';
import { newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';

/** An act of the demo: who did it, and when. */
export interface DemoAct<Act extends string> {
  readonly act: Act;
  readonly by: ActingActor;
  readonly at: Date;
  readonly reason?: string | null;
}

/**
 * The decisions of acts one after the other, as the table of the record lets them follow.
 *
 * @param from the state before the first
 * @throws Error when the table knows no such way: the story is wrong
 */
export function decisionsAlong<State extends string, Act extends string>(
  table: TransitionTable<State, Act>,
  from: State,
  acts: readonly DemoAct<Act>[],
) {
  let state = from;
  const decisions = acts.map(({ act, by, at, reason = null }) => {
    const to = (table[state] as Partial<Record<Act, State>>)[act];
    if (to === undefined) throw new Error(`The demo does ${act} in ${state}, which no way leads from`);
    const decided = { ...decisionRow(act, by, at), fromState: state as State | null, toState: to, reason };
    state = to;
    return decided;
  });
  return { decisions, state };
}

/** What every decision is kept with. */
export function decisionRow(act: string, { organisationId, personId, name }: ActingActor, at: Date) {
  return { id: newId(at), tenantId: organisationId, act, personId, personName: name, decidedAt: at };
}
