import { type Cents, cents } from '@maillage/platform-kernel';

export interface ComparedLine {
  readonly id: string;
  readonly amountCents: Cents;
}

export interface Difference {
  readonly id: string;
  /** What the line is in the scenario, and how far from the one that it is compared with. */
  readonly amountCents: Cents;
  readonly gapCents: Cents;
}

/** Line by line, what a scenario gives more or less than another one; a line that the other lacks counts from nothing. */
export function differencesOf(lines: readonly ComparedLine[], from: readonly ComparedLine[]): readonly Difference[] {
  const before = new Map(from.map(({ id, amountCents }) => [id, amountCents]));
  return lines.map(({ id, amountCents }) => ({
    ...{ id, amountCents },
    gapCents: cents(amountCents - (before.get(id) ?? 0)),
  }));
}

export const sizes = ['small', 'middle', 'large', 'unknown'] as const;
/** Of an organisation, by its employees: fewer than 20 full-time equivalents, fewer than 50, more. */
export type Size = (typeof sizes)[number];

export function sizeOf(staffTenths: number | null): Size {
  if (staffTenths === null) return 'unknown';
  return staffTenths < 200 ? 'small' : staffTenths < 500 ? 'middle' : 'large';
}

export interface GroupedDifference<Group extends string> {
  readonly group: Group;
  readonly count: number;
  readonly amountCents: Cents;
  readonly gapCents: Cents;
}

/** Who gains and who loses, summed by a group of those who get a share; groups in the order in which they first come. */
export function groupedDifferences<Group extends string>(
  differences: readonly Difference[],
  groupOf: (id: string) => Group,
): readonly GroupedDifference<Group>[] {
  const groups = [...new Set(differences.map(({ id }) => groupOf(id)))];
  return groups.map((group) => {
    const own = differences.filter(({ id }) => groupOf(id) === group);
    const sum = (of: (one: Difference) => number): Cents => cents(own.reduce((total, one) => total + of(one), 0));
    return {
      ...{ group, count: own.length },
      amountCents: sum(({ amountCents }) => amountCents),
      gapCents: sum(({ gapCents }) => gapCents),
    };
  });
}
