import { type ActStamp, nextState } from '@maillage/platform-kernel';
import type { MemberAct, MemberAnswer, ParticipationState } from '../campaign-vocabulary.js';
import { counterChange } from '../counter-change.js';
import type { Participation, ParticipationChange } from '../participation.js';
import { participationTransitions } from '../participation.transitions.js';
import { signedDecision } from './signed-decision.js';

export interface ParticipationMove {
  readonly act: MemberAct;
  readonly before: Participation | null;
  /** The participation as the act leaves it, its state and the instants of its state apart. */
  readonly after: Participation;
}

/**
 * Moves a participation along its table. The rules have been asked before.
 *
 * @throws RangeError when the table has no such way
 */
export function moveParticipation({ act, before, after }: ParticipationMove, stamp: ActStamp): ParticipationChange {
  const from = before?.state ?? null;
  const to = stateAfter(from, act);
  const participation: Participation = {
    ...after,
    state: to,
    joinedAt: to === 'joined' ? (before?.joinedAt ?? stamp.at) : null,
    answeredAt: stamp.at,
  };
  return {
    participation,
    decision: signedDecision({ act, from, to }, stamp),
    counters: counterChange(before, participation),
  };
}

function stateAfter(from: ParticipationState | null, act: MemberAct): ParticipationState {
  const to = nextState<MemberAnswer, MemberAct>(participationTransitions, from ?? 'none', act);
  if (to === undefined || to === 'none') throw new RangeError(`No participation moves from ${from} by ${act}`);
  return to;
}
