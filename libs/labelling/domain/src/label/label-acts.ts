import type { LabelVerdict } from './label-refusal.js';
import { labelStateMustAllow } from './label-state-must-allow.rule.js';
import type { Label } from './label.js';
import { mayOpenLabelCycle } from './may-open-label-cycle.rule.js';
import { mayRecordFollowUp } from './record-follow-up.js';

export const labelReminders = ['remindFollowUp', 'remindRenewal'] as const;
/** What the clock proposes to an organisation, once for a label. */
export type LabelReminder = (typeof labelReminders)[number];

export const unionLabelActs = ['suspend', 'reinstate', 'withdraw', 'recordFollowUp'] as const;
export type UnionLabelAct = (typeof unionLabelActs)[number];

export const ownLabelActs = ['openFollowUp', 'openRenewal'] as const;
export type OwnLabelAct = (typeof ownLabelActs)[number];

export interface LabelActVerdict<Act extends string> {
  readonly act: Act;
  readonly verdict: LabelVerdict;
}

type Held = Pick<Label, 'state' | 'followUpDueOn' | 'followedUpOn' | 'validUntil'>;

export function actsOfUnion(label: Held): readonly LabelActVerdict<UnionLabelAct>[] {
  return unionLabelActs.map((act) => ({
    act,
    verdict: act === 'recordFollowUp' ? mayRecordFollowUp(label) : labelStateMustAllow(label.state, act),
  }));
}

export function actsOfHolder(
  label: Held,
  now: { readonly today: string; readonly hasOpenCycle: boolean },
): readonly LabelActVerdict<OwnLabelAct>[] {
  return [
    { act: 'openFollowUp', verdict: mayOpenLabelCycle(label, 'followUp', now) },
    { act: 'openRenewal', verdict: mayOpenLabelCycle(label, 'renewal', now) },
  ];
}
