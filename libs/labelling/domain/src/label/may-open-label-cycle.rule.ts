import { allowed, firstRefusal, refused } from '@maillage/platform-kernel';
import { addMonths } from './add-months.js';
import type { LabelVerdict } from './label-refusal.js';
import type { Label } from './label.js';

export const labelCycleKinds = ['followUp', 'renewal'] as const;
/** The check half-way, and the next label. */
export type LabelCycleKind = (typeof labelCycleKinds)[number];

/** How long before its day each may be opened: time to prepare it, and no more. */
export const monthsAhead = { followUp: 6, renewal: 12 } as const satisfies Record<LabelCycleKind, number>;

type Opening = Pick<Label, 'state' | 'followUpDueOn' | 'followedUpOn' | 'validUntil'>;

/** Whether an organisation may begin its follow-up or its renewal now. A suspended label cannot be renewed. */
export function mayOpenLabelCycle(
  label: Opening,
  kind: LabelCycleKind,
  { today, hasOpenCycle }: { readonly today: string; readonly hasOpenCycle: boolean },
): LabelVerdict {
  return firstRefusal(
    () => (label.state === 'suspended' ? refused('labelSuspended') : allowed),
    () => (label.state === 'valid' ? allowed : refused('labelEnded', { state: label.state })),
    () => followUpMustBeDue(label, kind),
    () => {
      const from = opensOn(label, kind);
      return from <= today ? allowed : refused('labelNotDueYet', { from });
    },
    () => (hasOpenCycle ? refused('labelCycleAlreadyOpen') : allowed),
  );
}

export function dueOn(label: Pick<Label, 'followUpDueOn' | 'validUntil'>, kind: LabelCycleKind): string {
  return kind === 'followUp' ? label.followUpDueOn : label.validUntil;
}

function opensOn(label: Opening, kind: LabelCycleKind): string {
  return addMonths(dueOn(label, kind), -monthsAhead[kind]);
}

function followUpMustBeDue({ followedUpOn }: Opening, kind: LabelCycleKind): LabelVerdict {
  if (kind === 'renewal' || followedUpOn === null) return allowed;
  return refused('followUpAlreadyRecorded', { followedUpOn });
}
