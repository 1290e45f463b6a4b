import { allowed, firstRefusal, isBlank, isDay, refused } from '@maillage/platform-kernel';
import { cycleLimits } from '../cycle-limits.js';
import type { CycleVerdict } from '../cycle-refusal.js';

export const auditMethods = ['examine', 'interview', 'test'] as const;
export type AuditMethod = (typeof auditMethods)[number];

/** When, how, with whom and on which criteria the audit is done. Days as `2027-03-30`. */
export interface AuditPlan {
  readonly from: string;
  readonly to: string;
  readonly methods: readonly AuditMethod[];
  readonly peopleMet: readonly string[];
  /** Keys of the criteria that are examined. */
  readonly sample: readonly string[];
  readonly note: string;
}

/** @param criterionKeys those of the framework's version @param today for the organisation */
export function planMustHold(plan: AuditPlan, criterionKeys: readonly string[], today: string): CycleVerdict {
  return firstRefusal(
    () => datesMustHold(plan),
    () => (plan.from < today ? refused('planInPast', { from: plan.from }) : allowed),
    () => (plan.methods.length === 0 ? refused('planMethodMissing') : allowed),
    () => peopleMustBeNamed(plan),
    () => sampleMustBeKnown(plan, criterionKeys),
    () => (plan.note.length > cycleLimits.planNote ? tooLong('note', cycleLimits.planNote) : allowed),
  );
}

function datesMustHold({ from, to }: AuditPlan): CycleVerdict {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  const holds = isDay(from) && isDay(to) && days >= 1 && days <= cycleLimits.auditDays;
  return holds ? allowed : refused('planDatesWrong', { from, to, mostDays: cycleLimits.auditDays });
}

function peopleMustBeNamed({ peopleMet }: AuditPlan): CycleVerdict {
  if (peopleMet.filter((name) => !isBlank(name)).length === 0) return refused('planPeopleMissing');
  if (peopleMet.length > cycleLimits.peopleMet) return tooLong('peopleMet', cycleLimits.peopleMet);
  return peopleMet.some((name) => name.length > cycleLimits.personMet)
    ? tooLong('peopleMet', cycleLimits.personMet)
    : allowed;
}

function sampleMustBeKnown({ sample }: AuditPlan, criterionKeys: readonly string[]): CycleVerdict {
  if (sample.length === 0) return refused('planSampleMissing');
  const unknown = sample.find((key) => !criterionKeys.includes(key));
  return unknown === undefined ? allowed : refused('INVALID_INPUT', { field: 'sample', value: unknown.slice(0, 80) });
}

function tooLong(field: string, max: number): CycleVerdict {
  return refused('INVALID_INPUT', { field, max });
}
