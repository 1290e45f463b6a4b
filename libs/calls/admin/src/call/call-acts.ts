import type { CallAct } from '../generated/graphql.js';
import * as mutations from './call.mutations.js';

/** The acts that set nothing but the state, each with its mutation. */
export const plainCallActs = {
  announce: mutations.announceCallMutation,
  open: mutations.openCallMutation,
  close: mutations.closeCallMutation,
  instruct: mutations.instructCallMutation,
  convene: mutations.conveneCallMutation,
  returnToInstruction: mutations.returnCallMutation,
  decide: mutations.decideCallMutation,
  fund: mutations.fundCallMutation,
  closeOut: mutations.closeOutCallMutation,
  cancel: mutations.cancelCallMutation,
} as const;

export type PlainCallAct = keyof typeof plainCallActs;

export const postponements = {
  extend: mutations.extendCallMutation,
  reopen: mutations.reopenCallMutation,
} as const;

export type Postponement = keyof typeof postponements;

/** In the order in which a call lives; the first that is possible is the one that the step is about. */
export const callActOrder = [
  'announce',
  'open',
  'extend',
  'close',
  'reopen',
  'instruct',
  'convene',
  'returnToInstruction',
  'decide',
  'fund',
  'closeOut',
  'cancel',
] as const satisfies readonly CallAct[];

export type CallActShown = (typeof callActOrder)[number];

/** Acts that say why: others must change their plans. */
export const motivatedCallActs: readonly CallActShown[] = ['extend', 'reopen', 'returnToInstruction', 'cancel'];

export function isPostponement(act: CallActShown): act is Postponement {
  return act === 'extend' || act === 'reopen';
}
