import { type ActStamp, demand, nextState } from '@maillage/platform-kernel';
import type { LabelAct, LabelState } from '../cycle/cycle-vocabulary.js';
import { labelTransitions } from '../cycle/label.transitions.js';
import { labelReasonMustBeGiven } from './label-reason-must-be-given.rule.js';
import { labelStateMustAllow } from './label-state-must-allow.rule.js';
import type { Label, LabelChange } from './label.js';

/** Moves a label along its table. The clock gives no reason; a person does. */
export function moveLabel(label: Label, act: LabelAct, stamp: ActStamp, changes: Partial<Label> = {}): LabelChange {
  demand(labelStateMustAllow(label.state, act));
  const to = nextState<LabelState, LabelAct>(labelTransitions, label.state, act);
  if (to === undefined) throw new RangeError(`No label moves from ${label.state} by ${act}`);
  const { decisionId: id, actor, at, reason } = stamp;
  const given = reason?.trim() ?? '';
  return {
    label: { ...label, ...changes, state: to },
    decision: { id, act, from: label.state, to, actor, at, reason: given === '' ? null : given },
  };
}

/** Suspending, reinstating, withdrawing: what the union does to a label, each with its reason. */
export function ruleOnLabel(
  label: Label,
  act: Extract<LabelAct, 'suspend' | 'reinstate' | 'withdraw'>,
  stamp: ActStamp,
): LabelChange {
  demand(labelStateMustAllow(label.state, act));
  demand(labelReasonMustBeGiven(stamp.reason));
  return moveLabel(label, act, stamp);
}

/** @returns null when it still holds, or has ended otherwise */
export function expireLabel(label: Label, today: string, stamp: ActStamp): LabelChange | null {
  const mayExpire = labelStateMustAllow(label.state, 'expire').can;
  return mayExpire && label.validUntil < today ? moveLabel(label, 'expire', stamp) : null;
}
