import {
  type ActStamp,
  allowed,
  type Decision,
  firstRefusal,
  isDay,
  refused,
  type Verdict,
} from '@maillage/platform-kernel';
import { moveAlong } from '../machine/move-along.js';
import { reasonMustBeGiven } from '../machine/reason-must-be-given.rule.js';
import { textMustFit, titleMustFit } from '../machine/text-must-fit.rule.js';
import { wayMustExist } from '../machine/way-must-exist.rule.js';
import { milestoneMachine } from './roadmap.transitions.js';
import { workLimits } from './work-limits.js';
import type { WorkRefusal } from './work-refusal.js';
import { type MilestoneAct, milestoneActs, type MilestoneState, motivatedMilestoneActs } from './work-vocabulary.js';

/** What a group wants to have reached by a day. */
export interface MilestoneTerms {
  readonly title: string;
  readonly note: string;
  /** A day: 2027-03-31. */
  readonly dueOn: string;
}

export function milestoneTermsMustHold({ title, note, dueOn }: MilestoneTerms): Verdict<'INVALID_INPUT'> {
  return firstRefusal<'INVALID_INPUT'>(
    () => titleMustFit('title', title),
    () => textMustFit('note', note, workLimits.note),
    () => (isDay(dueOn) ? allowed : refused('INVALID_INPUT', { field: 'dueOn', reason: 'notADay' })),
  );
}

export function milestoneVerdicts(
  state: MilestoneState,
): readonly { readonly act: MilestoneAct; readonly verdict: Verdict<WorkRefusal> }[] {
  return milestoneActs.map((act) => ({ act, verdict: wayMustExist(milestoneMachine, state, act) }));
}

/** @throws DomainError with the reason of the first rule that refuses */
export function moveMilestone(
  from: MilestoneState,
  act: MilestoneAct,
  stamp: ActStamp,
): Decision<MilestoneState, MilestoneAct> {
  const rule = (): Verdict => reasonMustBeGiven(motivatedMilestoneActs, act, stamp.reason);
  return moveAlong(milestoneMachine, { from, act, rule }, stamp);
}

/** An order names each milestone once, and no other. */
export function orderMustBeWhole(known: readonly string[], asked: readonly string[]): Verdict<'milestonesIncomplete'> {
  const isWhole = new Set(asked).size === asked.length && asked.length === known.length;
  return isWhole && known.every((id) => asked.includes(id)) ? allowed : refused('milestonesIncomplete');
}
