import { dayOfUnion, dayOfUnionBefore } from '../day-of-union.js';
import { helpNeedOf, type OrganisationProgress } from './organisation-progress.js';

/** How many organisations lie in each whole week, or end in each month: adds up from group to group. */
export type Histogram = Readonly<Record<string, number>>;

/** The figures of a group of organisations at an instant. All are counts, so that groups add up. */
export interface ProgressFigures {
  readonly members: number;
  readonly engaged: number;
  readonly started: number;
  readonly assessed: number;
  readonly applied: number;
  readonly audited: number;
  readonly decided: number;
  readonly labelled: number;
  /** Assessed without having applied, and those of them whose score with the plan passes the first level. */
  readonly waiting: number;
  readonly ready: number;
  readonly needHelp: number;
  readonly states: Histogram;
  /** By code of the region. */
  readonly membersByRegion: Histogram;
  readonly labelledByRegion: Histogram;
  /** Labels by the month of their last day, and those of them whose renewal has not begun. */
  readonly expiring: Histogram;
  readonly expiringUnbegun: Histogram;
  /** Whole weeks from the registration to the application, and from the audit to the decision, of the last twelve months. */
  readonly weeksToApply: Histogram;
  readonly weeksToDecide: Histogram;
}

interface Measure {
  /** Of the first level, in basis points. */
  readonly threshold: number;
  readonly now: Date;
}

const week = 7 * 86_400_000;
const yearInDays = 365;

export function progressFigures(rows: readonly OrganisationProgress[], { threshold, now }: Measure): ProgressFigures {
  const count = (has: (row: OrganisationProgress) => boolean): number => rows.filter(has).length;
  const today = dayOfUnion(now);
  const isLabelled = ({ labelledUntil }: OrganisationProgress): boolean =>
    labelledUntil !== null && labelledUntil >= today;
  const isWaiting = ({ assessedAt, appliedAt }: OrganisationProgress): boolean =>
    assessedAt !== null && appliedAt === null;
  const labelled = rows.filter(isLabelled);
  return {
    members: rows.length,
    engaged: count(({ registeredAt }) => registeredAt !== null),
    started: count(({ startedAt }) => startedAt !== null),
    assessed: count(({ assessedAt }) => assessedAt !== null),
    applied: count(({ appliedAt }) => appliedAt !== null),
    audited: count(({ auditedAt }) => auditedAt !== null),
    decided: count(({ decidedAt }) => decidedAt !== null),
    labelled: labelled.length,
    waiting: count(isWaiting),
    ready: count((row) => isWaiting(row) && row.plannedScore >= threshold),
    needHelp: count((row) => helpNeedOf(row, now) !== null),
    states: histogramOf(rows.map(({ state }) => state ?? 'none')),
    membersByRegion: histogramOf(rows.map(({ regionCode }) => regionCode)),
    labelledByRegion: histogramOf(labelled.map(({ regionCode }) => regionCode)),
    expiring: histogramOf(labelled.map(monthOfExpiry)),
    expiringUnbegun: histogramOf(labelled.filter(({ renewalBegun }) => !renewalBegun).map(monthOfExpiry)),
    weeksToApply: histogramOf(weeksOf(rows, now, ({ registeredAt, appliedAt }) => [registeredAt, appliedAt])),
    weeksToDecide: histogramOf(weeksOf(rows, now, ({ auditedAt, decidedAt }) => [auditedAt, decidedAt])),
  };
}

/** The figures of several groups that share nobody, as one. */
export function sumOfFigures(groups: readonly Partial<ProgressFigures>[]): ProgressFigures {
  return groups.reduce<ProgressFigures>(added, noFigures);
}

/** @returns the middle of a histogram of numbers, the lower of two middles; null when it holds nothing */
export function medianOf(histogram: Histogram): number | null {
  const bars = Object.entries(histogram)
    .map(([value, count]) => ({ value: Number(value), count }))
    .sort((one, other) => one.value - other.value);
  const total = bars.reduce((sum, { count }) => sum + count, 0);
  let passed = 0;
  for (const { value, count } of bars) {
    passed += count;
    if (passed * 2 >= total) return value;
  }
  return null;
}

export const noFigures: ProgressFigures = progressFigures([], { threshold: 0, now: new Date(0) });

/** The counts whose difference is shown where two tellings of the same group must agree. */
export function differencesOf(told: ProgressFigures, counted: ProgressFigures): string[] {
  const keys = Object.keys(noFigures) as (keyof ProgressFigures)[];
  return keys.filter((key) => canonical(told[key]) !== canonical(counted[key]));
}

function canonical(value: number | Histogram): string {
  return typeof value === 'number' ? `${value}` : JSON.stringify(Object.entries(value).sort());
}

function monthOfExpiry({ labelledUntil }: OrganisationProgress): string {
  return (labelledUntil ?? '').slice(0, 7);
}

function weeksOf(
  rows: readonly OrganisationProgress[],
  now: Date,
  stretch: (row: OrganisationProgress) => readonly [Date | null, Date | null],
): string[] {
  const yearAgo = dayOfUnionBefore(now, yearInDays);
  return rows.flatMap((row) => {
    const [from, until] = stretch(row);
    if (from === null || until === null || until < from || dayOfUnion(until) < yearAgo) return [];
    return [`${Math.floor((until.getTime() - from.getTime()) / week)}`];
  });
}

function histogramOf(values: readonly string[]): Histogram {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function added(one: ProgressFigures, other: Partial<ProgressFigures>): ProgressFigures {
  const sums = (Object.keys(one) as (keyof ProgressFigures)[]).map((key) => [key, plus(one[key], other[key])]);
  return Object.fromEntries(sums) as unknown as ProgressFigures;
}

/** What was kept before a figure was thought of counts for nothing in it. */
function plus(one: number | Histogram, other: number | Histogram | undefined): number | Histogram {
  if (typeof one === 'number') return one + (typeof other === 'number' ? other : 0);
  const sum: Record<string, number> = { ...one };
  const more = typeof other === 'object' ? other : {};
  for (const [key, count] of Object.entries(more)) sum[key] = (sum[key] ?? 0) + count;
  return sum;
}
