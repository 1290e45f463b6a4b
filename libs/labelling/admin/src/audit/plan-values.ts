import type { FieldTroubles } from '@maillage/platform-admin';
import type { AuditMethod, AuditPlanFieldsFragment } from '../generated/graphql.js';
import type { LifeWords } from '../language/life-words.js';

export const auditMethods = ['examine', 'interview', 'test'] as const satisfies readonly AuditMethod[];

/** A plan as it is typed: people one on each line. */
export interface PlanValues {
  readonly from: string | null;
  readonly to: string | null;
  readonly methods: readonly AuditMethod[];
  readonly people: string;
  readonly sample: readonly string[];
  readonly note: string;
}

export function planValues(plan: AuditPlanFieldsFragment | null, criterionKeys: readonly string[]): PlanValues {
  if (plan === null || plan.from === '') {
    return { from: null, to: null, methods: ['examine', 'interview'], people: '', sample: criterionKeys, note: '' };
  }
  const { from, to, methods, peopleMet, sample, note } = plan;
  return { from, to, methods, people: peopleMet.join('\n'), sample, note };
}

export function peopleOf({ people }: Pick<PlanValues, 'people'>): string[] {
  return people
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What can be seen to be missing before the plan is sent. */
export function planTroubles(values: PlanValues, words: LifeWords): FieldTroubles<PlanValues> {
  const trouble = (name: 'day' | 'method' | 'people' | 'sample') => ({
    problem: words(`auditing.plan.${name}Missing`),
    remedy: words(`auditing.plan.${name}MissingRemedy`),
  });
  return {
    ...(values.from === null ? { from: trouble('day') } : {}),
    ...(values.to === null ? { to: trouble('day') } : {}),
    ...(values.methods.length === 0 ? { methods: trouble('method') } : {}),
    ...(peopleOf(values).length === 0 ? { people: trouble('people') } : {}),
    ...(values.sample.length === 0 ? { sample: trouble('sample') } : {}),
  };
}
