import type { TransitionTable } from '@maillage/platform-kernel';

export const importStates = [
  'uploaded',
  'previewing',
  'previewed',
  'applying',
  'applied',
  'undone',
  'failed',
  'discarded',
] as const;
export type ImportState = (typeof importStates)[number];

/** What a person does, and what the work itself does: plan to its end, write to its end, plan again, give up. */
export const importActs = [
  'preview',
  'finishPreview',
  'apply',
  'finishApply',
  'planAgain',
  'undo',
  'discard',
  'fail',
] as const;
export type ImportAct = (typeof importActs)[number];

/**
 * An import in two steps. Nothing of the network is written before `finishApply`, whose transaction writes all of it;
 * so that what failed or was discarded has left nothing to undo.
 */
export const importTransitions = {
  uploaded: { preview: 'previewing', discard: 'discarded' },
  previewing: { finishPreview: 'previewed', discard: 'discarded', fail: 'failed' },
  previewed: { preview: 'previewing', apply: 'applying', discard: 'discarded' },
  applying: { finishApply: 'applied', planAgain: 'previewing', fail: 'failed' },
  applied: { undo: 'undone' },
  undone: {},
  failed: {},
  discarded: {},
} as const satisfies TransitionTable<ImportState, ImportAct>;
