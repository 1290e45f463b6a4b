import { DomainError } from '@maillage/platform-kernel';
import { criteriaOf, monthsOfExpiry, type ProgressFigures, sumOfFigures } from '@maillage/labelling-domain';
import type {
  CriterionFiguresRow,
  GroupFiguresRow,
  SteeredFrameworkRow,
} from '../../persistence/steering/steering.reader.js';

export const funnelStages = ['engaged', 'assessed', 'applied', 'audited', 'decided', 'labelled'] as const;
export type FunnelStage = (typeof funnelStages)[number];

export interface MonthOfProgress {
  readonly month: string;
  readonly engaged: number;
  readonly assessed: number;
  readonly applied: number;
  readonly labelled: number;
}

/** What a query may be asked with, or without. */
type Asked = string | null | undefined;

/** @throws DomainError NOT_FOUND when no published framework has this id */
export function frameworkAsked(all: readonly SteeredFrameworkRow[], id: Asked): SteeredFrameworkRow {
  const first = all.find(({ audience }) => audience === 'missions') ?? all[0];
  const asked = (id ?? null) === null ? first : all.find((one) => one.id === id);
  if (asked === undefined) throw new DomainError('NOT_FOUND');
  return asked;
}

export interface FiguresOfMonth {
  readonly month: string;
  readonly sum: ProgressFigures;
  readonly groups: readonly GroupFiguresRow[];
  readonly computedAt: Date | null;
}

/** @throws DomainError INVALID_INPUT when nothing was kept of the month asked */
export function figuresOfMonth(rows: readonly GroupFiguresRow[], asked: Asked): FiguresOfMonth {
  const month = asked ?? rows.at(-1)?.month ?? '';
  const groups = rows
    .filter((row) => row.month === month)
    .map((row) => ({ ...row, figures: sumOfFigures([row.figures]) }));
  if ((asked ?? null) !== null && groups.length === 0) throw new DomainError('INVALID_INPUT', { field: 'month' });
  const computedAt = groups.reduce<Date | null>(
    (last, row) => (last === null || row.computedAt > last ? row.computedAt : last),
    null,
  );
  return { month, groups, sum: sumOfFigures(groups.map(({ figures }) => figures)), computedAt };
}

export function evolutionOf(rows: readonly GroupFiguresRow[]): MonthOfProgress[] {
  const months = [...new Set(rows.map(({ month }) => month))];
  return months.map((month) => {
    const { engaged, assessed, applied, labelled } = figuresOfMonth(rows, month).sum;
    return { month, engaged, assessed, applied, labelled };
  });
}

export function funnelOf(sum: ProgressFigures): { stage: FunnelStage; count: number }[] {
  return funnelStages.map((stage) => ({ stage, count: sum[stage] }));
}

export function regionsOf({ membersByRegion, labelledByRegion }: ProgressFigures) {
  return Object.entries(membersByRegion)
    .map(([regionCode, members]) => ({ regionCode, members, labelled: labelledByRegion[regionCode] ?? 0 }))
    .sort((one, other) => one.regionCode.localeCompare(other.regionCode));
}

/** Months from the one given on, those without an expiry too. */
export function expiriesFrom(first: string, { expiring, expiringUnbegun }: ProgressFigures) {
  return monthsOfExpiry(first).map((month) => ({
    month,
    count: expiring[month] ?? 0,
    unbegun: expiringUnbegun[month] ?? 0,
  }));
}

/** The criteria that most say "not done" of, the weakest first; those that nobody answered are left out. */
export function weakCriteriaOf({ content }: SteeredFrameworkRow, rows: readonly CriterionFiguresRow[]) {
  const figures = new Map(rows.map((row) => [row.key, row]));
  return criteriaOf(content)
    .flatMap(({ key, code, title }) => {
      const row = figures.get(key);
      return row === undefined ? [] : [{ ...row, code, title }];
    })
    .sort((one, other) => other.notDone * one.respondents - one.notDone * other.respondents);
}
