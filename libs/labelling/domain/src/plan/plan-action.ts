import { allowed, isBlank, isLegibleLine, refused } from '@maillage/platform-kernel';
import { assessmentLimits } from '../assessment/assessment-limits.js';
import type { AssessmentVerdict } from '../assessment/assessment-refusal.js';
import { isPlausibleDay } from '../plausible-day.js';

export const planActionStates = ['toDo', 'inProgress', 'done', 'dropped'] as const;
export type PlanActionState = (typeof planActionStates)[number];

/** What somebody writes of an action of the improvement plan. */
export interface PlanActionTerms {
  readonly title: string;
  readonly ownerName: string;
  /** The day: `2027-03-30`. */
  readonly dueOn: string;
  /** What it will bring, in percent of its criterion. */
  readonly gain: number;
}

/** An action that is done or dropped promises nothing more: the answer says what came of it. */
export function isOpenAction(state: PlanActionState): boolean {
  return state === 'toDo' || state === 'inProgress';
}

export function planActionMustHold({ title, ownerName, dueOn, gain }: PlanActionTerms): AssessmentVerdict {
  if (!isLineWithin(title, assessmentLimits.title)) return invalid('title', assessmentLimits.title);
  if (!isLineWithin(ownerName, assessmentLimits.owner)) return invalid('ownerName', assessmentLimits.owner);
  if (!isPlausibleDay(dueOn)) return refused('INVALID_INPUT', { field: 'dueOn' });
  const isPercent = Number.isInteger(gain) && gain >= 0 && gain <= 100;
  return isPercent ? allowed : refused('INVALID_INPUT', { field: 'gain', min: 0, max: 100 });
}

function isLineWithin(text: string, max: number): boolean {
  return !isBlank(text) && text.trim().length <= max && isLegibleLine(text);
}

function invalid(field: string, max: number): AssessmentVerdict {
  return refused('INVALID_INPUT', { field, max });
}
