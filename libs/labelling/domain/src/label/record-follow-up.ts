import { type ActStamp, allowed, demand, firstRefusal, refused } from '@maillage/platform-kernel';
import { labelReasonMustBeGiven } from './label-reason-must-be-given.rule.js';
import type { LabelVerdict } from './label-refusal.js';
import { labelStateMustAllow } from './label-state-must-allow.rule.js';
import type { Label, LabelChange } from './label.js';
import { moveLabel } from './move-label.js';

/** The check half-way was held: what was found stands in the reason. */
export function recordFollowUp(
  label: Label,
  { heldOn, today }: { readonly heldOn: string; readonly today: string },
  stamp: ActStamp,
): LabelChange {
  demand(mayRecordFollowUp(label));
  demand(labelReasonMustBeGiven(stamp.reason));
  demand(heldOn > today ? refused('followUpInFuture', { heldOn }) : allowed);
  demand(heldOn < label.grantedOn ? refused('followUpBeforeLabel', { grantedOn: label.grantedOn }) : allowed);
  return moveLabel(label, 'recordFollowUp', stamp, { followedUpOn: heldOn });
}

export function mayRecordFollowUp({ state, followedUpOn }: Pick<Label, 'state' | 'followedUpOn'>): LabelVerdict {
  return firstRefusal(
    () => labelStateMustAllow(state, 'recordFollowUp'),
    () => (followedUpOn === null ? allowed : refused('followUpAlreadyRecorded', { followedUpOn })),
  );
}
