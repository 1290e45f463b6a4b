import { allowed, refused } from '@maillage/platform-kernel';
import type { CycleVerdict } from './cycle-refusal.js';
import { cycleActs, type CycleAct } from './cycle-vocabulary.js';

export const cycleSides = ['organisation', 'region', 'union', 'auditor'] as const;
/** From where one looks at a cycle: the organisation itself, its regional association, the union, or one of its auditors. */
export type CycleSide = (typeof cycleSides)[number];

/** Whose act each is. The commission decides; the union's officers write its decisions down. */
export const sideOfAct = {
  start: 'organisation',
  askReview: 'organisation',
  returnFromReview: 'region',
  apply: 'organisation',
  withdrawApplication: 'organisation',
  returnApplication: 'union',
  admit: 'union',
  assignAuditors: 'union',
  replaceAuditors: 'union',
  sendPlan: 'auditor',
  startAudit: 'auditor',
  finishVisit: 'auditor',
  sendReport: 'auditor',
  finaliseReport: 'auditor',
  complete: 'union',
  scheduleCommission: 'union',
  unscheduleCommission: 'union',
  grant: 'union',
  grantWithConditions: 'union',
  defer: 'union',
  refuse: 'union',
  resume: 'organisation',
  appeal: 'organisation',
  abandon: 'organisation',
} as const satisfies Record<CycleAct, CycleSide>;

export function actsOfSides(sides: readonly CycleSide[]): readonly CycleAct[] {
  return cycleActs.filter((act) => sides.includes(sideOfAct[act]));
}

/** Whoever is neither the organisation, its region nor one of its auditors is told so. */
export function mustLookFrom(side: CycleSide, sides: readonly CycleSide[]): CycleVerdict {
  return sides.includes(side) ? allowed : refused('notYourAct', { side });
}
