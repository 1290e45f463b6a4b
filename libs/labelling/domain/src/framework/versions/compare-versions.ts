import { canonicalJson } from '@maillage/platform-kernel';
import type { Axis, Criterion, FrameworkContent } from '../framework-content.js';

export const criterionChanges = [
  'same',
  'added',
  'removed',
  'moved',
  'textChanged',
  'weightChanged',
  'scaleChanged',
  'evidenceChanged',
  'applicabilityChanged',
] as const;
export type CriterionChange = (typeof criterionChanges)[number];

export interface ComparedCriterion {
  readonly key: string;
  /** `same`, `added` or `removed` alone; else all that changed. */
  readonly changes: readonly CriterionChange[];
  /** Null when it was added. */
  readonly before: Criterion | null;
  /** Null when it was removed. */
  readonly after: Criterion | null;
}

type Axes = Pick<FrameworkContent, 'axes'>;

/** Criterion by criterion, found by their keys: in the order of the newer version, then what it dropped. */
export function compareVersions(older: Axes, newer: Axes): readonly ComparedCriterion[] {
  const before = placedCriteria(older);
  const after = placedCriteria(newer);
  const kept = [...after.values()].map((placed) => comparedTo(before.get(placed.criterion.key), placed));
  const removed = [...before.values()].filter(({ criterion }) => !after.has(criterion.key));
  return [
    ...kept,
    ...removed.map(({ criterion }) => ({
      key: criterion.key,
      changes: ['removed' as const],
      before: criterion,
      after: null,
    })),
  ];
}

interface Placed {
  readonly criterion: Criterion;
  readonly axis: Axis;
}

function placedCriteria({ axes }: Axes): ReadonlyMap<string, Placed> {
  return new Map(
    axes.flatMap((axis) => axis.criteria.map((criterion) => [criterion.key, { criterion, axis }] as const)),
  );
}

function comparedTo(before: Placed | undefined, after: Placed): ComparedCriterion {
  const { key } = after.criterion;
  if (before === undefined) return { key, changes: ['added'], before: null, after: after.criterion };
  const changes = changesBetween(before, after);
  return { key, changes: changes.length === 0 ? ['same'] : changes, before: before.criterion, after: after.criterion };
}

function changesBetween(before: Placed, after: Placed): CriterionChange[] {
  const [old, now] = [before.criterion, after.criterion];
  const found: [CriterionChange, boolean][] = [
    ['moved', old.code !== now.code || before.axis.code !== after.axis.code],
    ['textChanged', old.title !== now.title || old.help !== now.help],
    ['weightChanged', old.weight !== now.weight],
    ['scaleChanged', differ(old.question, now.question)],
    ['evidenceChanged', differ(old.expectedEvidence, now.expectedEvidence)],
    ['applicabilityChanged', differ(old.applicability, now.applicability)],
  ];
  return found.flatMap(([change, happened]) => (happened ? [change] : []));
}

function differ(one: unknown, other: unknown): boolean {
  return canonicalJson(one) !== canonicalJson(other);
}
