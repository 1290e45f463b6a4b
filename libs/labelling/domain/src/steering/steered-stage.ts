import { type CycleState, cycleStates, type LabelState } from '../cycle/cycle-vocabulary.js';

export const steeredStages = [
  'notEngaged',
  'labelled',
  'labelSuspended',
  'labelWithdrawn',
  'labelExpired',
  ...cycleStates,
] as const;
export type SteeredStage = (typeof steeredStages)[number];

export interface StageFacts {
  /** Of the latest cycle; null without one. */
  readonly state: CycleState | null;
  /** The last day of a label that holds. */
  readonly labelledUntil: string | null;
  /** Of the latest label, whatever became of it. */
  readonly labelState: LabelState | null;
}

/** What an organisation is now: labelled while its label holds, whatever cycle it is in; then what became of the label, until another cycle begins. */
export function steeredStageOf({ state, labelledUntil, labelState }: StageFacts): SteeredStage {
  if (labelledUntil !== null) return 'labelled';
  if (state === null) return 'notEngaged';
  if (state !== 'granted' && state !== 'grantedWithConditions') return state;
  if (labelState === 'suspended') return 'labelSuspended';
  return labelState === 'withdrawn' ? 'labelWithdrawn' : 'labelExpired';
}
