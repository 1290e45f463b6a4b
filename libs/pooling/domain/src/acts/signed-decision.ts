import type { ActStamp, Decision } from '@maillage/platform-kernel';

/** The trace of a move. A blank reason is no reason. */
export function signedDecision<State extends string, Act extends string>(
  move: Pick<Decision<State, Act>, 'act' | 'from' | 'to'>,
  { decisionId, actor, at, reason }: ActStamp,
): Decision<State, Act> {
  const given = reason?.trim() ?? '';
  return { id: decisionId, ...move, actor, at, reason: given === '' ? null : given };
}
