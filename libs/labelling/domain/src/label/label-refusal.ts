import type { Verdict } from '@maillage/platform-kernel';

/** Every code with which a label refuses an act. */
export const labelRefusals = [
  'labelSuspended',
  'labelNotSuspended',
  'labelEnded',
  'reasonMissing',
  'labelNotDueYet',
  'followUpInFuture',
  'followUpBeforeLabel',
  'followUpAlreadyRecorded',
  'labelCycleAlreadyOpen',
] as const;

export type LabelRefusal = (typeof labelRefusals)[number];

export type LabelVerdict = Verdict<LabelRefusal>;
