import { dayOfUnion, dayOfUnionBefore } from '../day-of-union.js';
import type { CycleState } from '../cycle/cycle-vocabulary.js';

/** Where one organisation stands with one framework: what is counted, and nothing of its answers. Days are ISO dates. */
export interface OrganisationProgress {
  /** Code of the INSEE; of an association that covers several, the first. */
  readonly regionCode: string;
  /** Of the latest cycle that counts: neither abandoned nor for practice; null when there was none. */
  readonly state: CycleState | null;
  /** The earliest instant at which each stage was reached, over all cycles that count. */
  readonly registeredAt: Date | null;
  readonly startedAt: Date | null;
  readonly assessedAt: Date | null;
  readonly appliedAt: Date | null;
  readonly auditedAt: Date | null;
  readonly decidedAt: Date | null;
  /** Of the latest cycle, in basis points. */
  readonly doneScore: number;
  readonly plannedScore: number;
  readonly help: 'asked' | 'inProgress' | null;
  readonly changedAt: Date | null;
  readonly finishBy: string | null;
  /** The last day of the label in force; null without one. */
  readonly labelledUntil: string | null;
  readonly renewalBegun: boolean;
}

/** Why somebody should call, the most pressing first. */
export type HelpNeed = 'asked' | 'inProgress' | 'toOffer' | null;

/** A self-assessment that nobody touched for so long is one to call about. */
export const quietDays = 60;

/** Asked by the organisation, or offered: late on its day, or quiet for two months. */
export function helpNeedOf({ state, help, changedAt, finishBy }: OrganisationProgress, now: Date): HelpNeed {
  if (help !== null) return help;
  if (state !== 'registered' && state !== 'selfAssessment') return null;
  const isLate = finishBy !== null && dayOfUnion(now) > finishBy;
  const isQuiet = changedAt !== null && dayOfUnion(changedAt) < dayOfUnionBefore(now, quietDays);
  return isLate || isQuiet ? 'toOffer' : null;
}
