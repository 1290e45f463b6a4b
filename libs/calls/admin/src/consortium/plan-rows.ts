import type { ConsortiumFieldsFragment, ProjectPlanInput } from '../generated/graphql.js';

type Plan = ConsortiumFieldsFragment['plan'];
type Indicator = Plan['indicators'][number];

/** An indicator as it is written in its row: a detail details the last total above it. */
export interface IndicatorRow {
  readonly key: string;
  /** Null until it is kept: reports go by it, whatever its label becomes. */
  readonly code: string | null;
  readonly label: string;
  readonly isDetail: boolean;
  readonly target: number | null;
  readonly reportedBy: Indicator['reportedBy'];
  readonly countsPeople: boolean;
  readonly isExclusive: boolean;
}

export interface AccountRow {
  readonly key: string;
  readonly account: string | null;
}

export interface PeriodRow {
  readonly key: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly dueOn: string | null;
}

export interface PlanRows {
  readonly indicators: readonly IndicatorRow[];
  readonly accounts: readonly AccountRow[];
  readonly periods: readonly PeriodRow[];
}

export function rowsOfPlan({ indicators, accounts, periods }: Plan, newKey: () => string): PlanRows {
  return {
    indicators: indicators.map(({ partOf, ...one }) => ({
      ...{ key: newKey(), code: one.code, label: one.label, isDetail: partOf !== null, target: one.target },
      ...{ reportedBy: one.reportedBy, countsPeople: one.countsPeople, isExclusive: one.isExclusive },
    })),
    accounts: accounts.map(({ account }) => ({ key: newKey(), account })),
    periods: periods.map(({ startsOn, endsOn, dueOn }) => ({ key: newKey(), startsOn, endsOn, dueOn })),
  };
}

export function newIndicator(key: string): IndicatorRow {
  const counted = { reportedBy: 'partners', countsPeople: true, isExclusive: true } as const;
  return { key, code: null, label: '', isDetail: false, target: null, ...counted };
}

/** What the rows say; those in which nothing is written are left out, and the first of all is no detail. */
export function planOfRows(
  { indicators, accounts, periods }: PlanRows,
  nameOf: (account: string) => string,
): ProjectPlanInput {
  const written = indicators.filter(({ label }) => label.trim() !== '');
  let whole: string | null = null;
  const codes = new Set(written.flatMap(({ code }) => code ?? []));
  return {
    indicators: written.map(({ label, isDetail, target, reportedBy, countsPeople, isExclusive, code: kept }) => {
      const code = kept ?? newCode(label, codes);
      codes.add(code);
      const partOf = isDetail ? whole : null;
      if (partOf === null) whole = code;
      return { code, label: label.trim(), partOf, isExclusive, target, countsPeople, reportedBy };
    }),
    accounts: accounts
      .flatMap(({ account }) => account ?? [])
      .toSorted()
      .map((account) => ({ account, label: nameOf(account) })),
    periods: periods
      .filter(({ startsOn, endsOn, dueOn }) => startsOn !== null || endsOn !== null || dueOn !== null)
      .map(({ startsOn, endsOn, dueOn }) => ({ startsOn: startsOn ?? '', endsOn: endsOn ?? '', dueOn: dueOn ?? '' })),
  };
}

/** What the details of each total aim for together, by the key of the total; nothing where no detail has a target. */
export function detailTotals(indicators: readonly IndicatorRow[]): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  let whole: string | null = null;
  for (const { key, isDetail, target } of indicators) {
    if (!isDetail || whole === null) whole = key;
    else if (target !== null) totals.set(whole, (totals.get(whole) ?? 0) + target);
  }
  return totals;
}

/** Words of the label that a report can go by, with a number behind them where they are taken. */
function newCode(label: string, taken: ReadonlySet<string>): string {
  const words = label
    .normalize('NFD')
    .replaceAll(/[^a-zA-Z0-9]+/g, '')
    .slice(0, 40);
  const code = /^[a-zA-Z]/.test(words) ? words : `i${words}`;
  if (!taken.has(code)) return code;
  let place = 2;
  while (taken.has(`${code}.${place}`)) place += 1;
  return `${code}.${place}`;
}
